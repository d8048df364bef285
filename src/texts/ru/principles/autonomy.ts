export const autonomyText = {
  name: 'Самостоятельность в принятии решений',
  asks: 'Решения о проекте принимают сами участники, а не внешний орган за них.',
  provenance: [
    {
      source: '000',
      named: 'самостоятельность и ответственность в принятии решений',
      equivalence: 'includes',
      counted: true,
    },
  ],
  questions: {
    'P25-A1': 'Решения по проекту принимали сами участники?',
  },
} as const;
