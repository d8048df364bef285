export const integrityText = {
  name: 'Целостность и системность',
  asks: 'Партнёрство – система: записи связаны между собой, обещанное в программе есть в работе.',
  provenance: [
    { source: '001', named: 'целостность', equivalence: 'same', counted: true },
    { source: '002', named: 'системное сотрудничество', equivalence: 'near', counted: false },
    { source: '003', named: 'система взаимодействия', equivalence: 'near', counted: false },
  ],
  questions: {},
} as const;
