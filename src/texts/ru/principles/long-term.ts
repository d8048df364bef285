export const longTermText = {
  name: 'Долгосрочность',
  asks: 'Сотрудничество длится годы и не сводится к одному мероприятию.',
  provenance: [
    { source: '000', named: 'долговременность отношений', equivalence: 'same', counted: false },
    { source: '001', named: 'не разовые акции, а долгий срок', equivalence: 'same', counted: false },
    { source: '002', named: 'многолетний опыт', equivalence: 'near', counted: false },
  ],
  questions: {},
} as const;
