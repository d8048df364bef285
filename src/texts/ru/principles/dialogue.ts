export const dialogueText = {
  name: 'Диалог и свобода обсуждения',
  asks: 'Стороны встречаются, говорят на равных, обсуждают результаты и записывают возражения.',
  provenance: [
    { source: '000', named: 'обсуждение стратегии и тактики', equivalence: 'near', counted: false },
    { source: '001', named: 'приоритет диалога', equivalence: 'same', counted: true },
    { source: '002', named: 'основа – диалог', equivalence: 'near', counted: false },
    { source: '003', named: 'совместное обсуждение вопросов', equivalence: 'near', counted: false },
    { source: '004', named: 'свобода обсуждения', equivalence: 'same', counted: true },
  ],
  questions: {
    'P10-A1': 'Вопросы можно было обсуждать свободно, возражения записаны?',
  },
} as const;
