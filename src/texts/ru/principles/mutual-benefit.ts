export const mutualBenefitText = {
  name: 'Взаимная выгода и обмен',
  asks: 'Каждая сторона что-то даёт и что-то получает, и обещанный обмен действительно происходит.',
  provenance: [
    { source: '000', named: 'выгода для всех участников, взаимовыгодные условия', equivalence: 'near', counted: false },
    { source: '001', named: 'обмен продуктами деятельности', equivalence: 'same', counted: true },
    { source: '002', named: 'обмен идеями, информацией, ресурсами', equivalence: 'near', counted: false },
    { source: '003', named: 'взаимовыгодное партнёрство', equivalence: 'same', counted: true },
    {
      source: '004',
      named: 'заинтересованность в результатах: принимать и отдавать',
      equivalence: 'near',
      counted: true,
    },
  ],
  questions: {},
} as const;
