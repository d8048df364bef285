export const socialJusticeText = {
  name: 'Социальная справедливость',
  asks: 'Сотрудничество доступно всем школам и детям, а не только тем, кому и так проще.',
  provenance: [
    { source: '003', named: 'социальная справедливость (в приведённой цитате)', equivalence: 'same', counted: false },
    { source: '004', named: 'выравнивание возможностей', equivalence: 'near', counted: false },
  ],
  questions: {
    'P24-A1': 'Известно, какие школы и дети не охвачены и почему, и им предложено участие?',
  },
} as const;
