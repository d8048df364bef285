export const trustText = {
  name: 'Доверие',
  asks: 'Стороны верят обещаниям друг друга и готовы продолжать без дополнительных гарантий.',
  provenance: [
    { source: '000', named: 'доверие', equivalence: 'same', counted: false },
    { source: '001', named: 'взаимное доверие', equivalence: 'same', counted: false },
  ],
  questions: {
    'P23-A1': 'Партнёр готов продолжать без дополнительных гарантий?',
  },
} as const;
