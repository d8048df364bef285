export const equalityText = {
  name: 'Равноправие сторон',
  asks: 'У сторон равные права, обязанности и возможность высказаться; школа не просит, а договаривается.',
  provenance: [
    { source: '000', named: 'кооперативность: равноправное включение', equivalence: 'near', counted: true },
    { source: '001', named: 'равенство сторон', equivalence: 'same', counted: true },
    { source: '002', named: 'равноправие сторон', equivalence: 'same', counted: true },
    { source: '004', named: 'равноправие участников', equivalence: 'same', counted: true },
  ],
  questions: {
    'P02-A1': 'У сторон были равные возможности высказать мнение?',
  },
} as const;
