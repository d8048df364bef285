export const purposefulnessText = {
  name: 'Целенаправленность',
  asks: 'Есть общая цель, дела к ней ведут, и по результату видно, достигнута ли она.',
  provenance: [
    { source: '000', named: 'общие цели', equivalence: 'near', counted: false },
    { source: '001', named: 'круг задач', equivalence: 'near', counted: false },
    { source: '002', named: 'общие цели и задачи', equivalence: 'near', counted: false },
    { source: '003', named: 'целенаправленное партнёрство', equivalence: 'same', counted: true },
    { source: '004', named: 'направленность на выравнивание возможностей', equivalence: 'near', counted: false },
  ],
  questions: {},
} as const;
