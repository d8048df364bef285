export const respectText = {
  name: 'Взаимное уважение',
  asks: 'Стороны относятся друг к другу уважительно; жалобы и отказы разобраны.',
  provenance: [{ source: '004', named: 'взаимное уважение', equivalence: 'same', counted: true }],
  questions: {
    'P11-A1': 'Отношения уважительные: жалоб и отказов из-за неуважения нет или они разобраны?',
  },
} as const;
