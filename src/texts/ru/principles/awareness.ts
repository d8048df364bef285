export const awarenessText = {
  name: 'Осознанность',
  asks: 'Стороны понимают, какую проблему решают вместе и зачем им это.',
  provenance: [
    { source: '000', named: 'осознание значимости и выгоды', equivalence: 'near', counted: false },
    { source: '001', named: 'мотивация коллектива', equivalence: 'near', counted: false },
    { source: '002', named: 'этап мотивации', equivalence: 'near', counted: false },
    { source: '003', named: 'осознанное партнёрство', equivalence: 'same', counted: true },
    { source: '004', named: 'потребность в новых практиках', equivalence: 'near', counted: false },
  ],
  questions: {},
} as const;
