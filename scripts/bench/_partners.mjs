/** What is found in a list of partners with their forms and effects, numbered on from a number. */
export const partners = (from, count) => ({
  kind: 'partners',
  layout: 'bench',
  unrecognised: [],
  skipped: [],
  warnings: [],
  records: Array.from({ length: count }, (_, n) => ({
    name: `МБУК «Библиотека № ${from + n}»`,
    category: 'культура',
    forms: [`экскурсия ${from + n}`, `викторина ${from + n}`],
    effects: [`интерес к чтению ${from + n}`],
    source: {},
  })),
});
