import { isDay } from '../../dates.ts';
import { ends, type Meaning, type PatternGroup, pattern } from '../mention.ts';

/** Days with their month: «15 октября», «2-4 октября», «с 10 по 22 августа», «15–20.10.2026», «12.03», «15.X.2025». */
export const days: PatternGroup = {
  begins: /^[#\d]/,
  patterns: [
    pattern('{ns}(?: date)? {m}', ([list, month]) => daysOf(list, Number(month))),
    pattern(
      '(?:#?(\\d{1,2})(?: (?:-|to|,|and|;))? )?(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}))?(?: year)?',
      ([first, day, month, year]) =>
        hourly(daysOf(`${first ?? day} ${day}`, Number(month), numberOf(year)), first ?? year),
    ),
    pattern(
      '((?:#?\\d{1,2} (?:,|;|and) ){1,14})(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}))?(?: year)?',
      ([list, day, month, year]) => daysOf(`${list} ${day}`, Number(month), numberOf(year)),
    ),
    // «15.X.2025»
    pattern('(\\d{1,2}) #(\\d{1,2}) (\\d{4})(?: year)?', ([day, month, year]) =>
      daysOf(day, Number(month), numberOf(year)),
    ),
    // «1.IX»
    pattern('(\\d{1,2}) #(\\d{1,2})', ([day, month], { figures }) =>
      figures ? daysOf(day, Number(month)) : undefined,
    ),
    pattern('{ns}(?: date)?', ([list], { month }) => (month === undefined ? undefined : daysOf(list, month))),
  ],
};

/** «12.10» alone may be an hour; with a year or another day before it, it is a date. */
function hourly(meaning: Meaning, proof: string | undefined): Meaning {
  return meaning.type === 'span' && proof === undefined ? { ...meaning, hour: true } : meaning;
}

/** The days a list names in one month; a day that is not in the calendar makes the whole impossible. */
function daysOf(list: string | undefined, month: number, year?: number): Meaning {
  const [first, last] = ends(list);
  if (!isDay(month, first, year) || !isDay(month, last, year)) return { type: 'impossible' };
  const date = (day: number) => ({ month, day, ...(year !== undefined && { year }) });
  return { type: 'span', span: { from: date(first), to: date(last), range: first !== last } };
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
