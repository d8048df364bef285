export const respectText = {
  name: 'Взаимное уважение',
  asks: 'Стороны относятся друг к другу уважительно; жалобы и отказы разобраны.',
  provenance: [{ source: '004', named: 'взаимное уважение', equivalence: 'same', counted: true }],
  questions: {
    'P11-A1': 'Есть ли жалобы или отказы, связанные с неуважительным отношением? Как они разобраны?',
  },
} as const;
