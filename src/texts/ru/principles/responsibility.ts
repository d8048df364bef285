export const responsibilityText = {
  name: 'Разделение и признание ответственности',
  asks: 'Ответственность поделена, признана обеими сторонами и не переложена на одну из них.',
  provenance: [
    {
      source: '000',
      named: 'самостоятельность и ответственность в принятии решений',
      equivalence: 'includes',
      counted: true,
    },
    { source: '001', named: 'разделение ответственности', equivalence: 'same', counted: true },
    { source: '003', named: 'координатор взаимодействия', equivalence: 'near', counted: false },
    { source: '004', named: 'ответственность не перекладывается', equivalence: 'same', counted: true },
  ],
  questions: {},
} as const;
