export const initiativeText = {
  name: 'Самодеятельность',
  asks: 'Участники сами планируют, готовят, проводят и разбирают дело.',
  provenance: [
    { source: '000', named: 'самодеятельность, формула «С+С+С+С=У»', equivalence: 'same', counted: true },
    { source: '002', named: 'этапы стратегии, реализации и итогов', equivalence: 'near', counted: false },
  ],
  questions: {},
} as const;
