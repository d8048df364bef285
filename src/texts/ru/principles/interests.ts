export const interestsText = {
  name: 'Учёт интересов',
  asks: 'Интересы обеих сторон названы, и интерес партнёра записан с его слов.',
  provenance: [
    { source: '000', named: 'совпадение интересов', equivalence: 'near', counted: false },
    { source: '001', named: 'взаимный учёт интересов и потребностей', equivalence: 'near', counted: false },
    { source: '002', named: 'учёт интересов', equivalence: 'same', counted: true },
    { source: '003', named: 'отношения потребностей и интересов', equivalence: 'near', counted: false },
  ],
  questions: {
    'P05-A1': 'Интерес партнёра записан с его слов? Кто и когда сказал?',
  },
} as const;
