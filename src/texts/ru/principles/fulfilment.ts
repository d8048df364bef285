export const fulfilmentText = {
  name: 'Обязательность исполнения договорённостей',
  asks: 'О чём договорились, то записано, действует и выполняется в срок, а выполнение подтверждено.',
  provenance: [
    { source: '001', named: 'обязательность исполнения договорённостей', equivalence: 'same', counted: true },
    { source: '002', named: 'заключение договоров', equivalence: 'near', counted: false },
    { source: '003', named: 'договоры и исполнение решений', equivalence: 'near', counted: false },
    { source: '004', named: 'мониторинг и контроль', equivalence: 'near', counted: false },
  ],
  questions: {},
} as const;
