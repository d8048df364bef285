export const publicValueText = {
  name: 'Общественная значимость',
  asks: 'Дело меняет что-то не только для исполнителей, но и для класса, школы, микрорайона, города.',
  provenance: [
    { source: '000', named: 'общественная значимость', equivalence: 'same', counted: true },
    { source: '002', named: 'графа «Социальный эффект»', equivalence: 'near', counted: false },
    { source: '003', named: 'доступность образования', equivalence: 'near', counted: false },
  ],
  questions: {},
} as const;
