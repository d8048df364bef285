export const coCreationText = {
  name: 'Сотворчество',
  asks: 'Партнёры вместе создают что-то новое: программу, проект, выставку.',
  provenance: [
    { source: '000', named: 'сотворчество', equivalence: 'same', counted: true },
    { source: '002', named: 'совместное творчество взрослых и детей', equivalence: 'near', counted: false },
    { source: '003', named: 'творческие инициативы', equivalence: 'near', counted: false },
  ],
  questions: {
    'P15-A1': 'Авторство общих продуктов согласовано?',
  },
} as const;
