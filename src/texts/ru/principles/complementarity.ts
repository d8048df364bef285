export const complementarityText = {
  name: 'Взаимодополняемость',
  asks: 'Стороны объединяются, потому что каждой чего-то не хватает, и понятно, чего именно.',
  provenance: [
    { source: '000', named: 'проблема решается только общими усилиями', equivalence: 'near', counted: false },
    { source: '001', named: 'взаимодополняемость', equivalence: 'same', counted: true },
    { source: '002', named: 'объединение ресурсов', equivalence: 'near', counted: false },
    { source: '003', named: 'одной организации справиться трудно', equivalence: 'near', counted: false },
    { source: '004', named: 'роли школы-партнёра и школы-спутника', equivalence: 'near', counted: false },
  ],
  questions: {},
} as const;
