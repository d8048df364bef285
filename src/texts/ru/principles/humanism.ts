export const humanismText = {
  name: 'Гуманистическая направленность',
  asks: 'Участников принимают такими, какие они есть, и учитывают особенности каждого, в том числе детей с ОВЗ.',
  provenance: [
    { source: '000', named: 'гуманистическая направленность', equivalence: 'same', counted: true },
    { source: '001', named: 'услуги для одарённых детей и детей с ОВЗ', equivalence: 'near', counted: false },
    { source: '002', named: 'индивидуальные возможности детей', equivalence: 'near', counted: false },
  ],
  questions: {
    'P13-A1': 'Учтены ли индивидуальные особенности участников (в том числе детей с ОВЗ)?',
  },
} as const;
