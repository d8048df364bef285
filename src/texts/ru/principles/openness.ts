export const opennessText = {
  name: 'Открытость',
  asks: 'Круг участников может расширяться, а итоги видны всем, кому они важны.',
  provenance: [
    { source: '000', named: 'открытость', equivalence: 'same', counted: true },
    { source: '001', named: 'открытость образовательного учреждения', equivalence: 'near', counted: false },
    { source: '002', named: 'состав участников может дополняться', equivalence: 'near', counted: false },
    { source: '003', named: 'открытое пространство, материалы на сайте', equivalence: 'near', counted: false },
    { source: '004', named: 'открытый семинар', equivalence: 'near', counted: false },
  ],
  questions: {},
} as const;
