import { ends, type Meaning, type PatternGroup, pattern } from '../mention.ts';

const parts: Readonly<Record<string, [number, number]>> = { begin: [1, 10], middle: [11, 20], end: [21, -1] };
const halves: readonly [number, number][] = [
  [1, 15],
  [16, -1],
];

/** Months and what is counted within them: «октябрь», «10.2026», «конец мая», «1–2 декада октября», «третья неделя». */
export const months: PatternGroup = {
  begins: /^(?:[#\d]|m\d|begin|middle|end|last|in$|during$)/,
  patterns: [
    pattern('{m}', ([month]) => within(month, [1, -1])),
    pattern('{n}', ([month], { figures }) => (figures ? within(month, [1, -1]) : undefined)),
    pattern('(\\d{1,2})\\.(\\d{4})(?: year)?', ([month, year]) =>
      Number(month) > 12 || Number(month) < 1 ? { type: 'impossible' } : within(month, [1, -1], Number(year)),
    ),
    pattern('(begin|middle|end) {m}', ([part, month]) => within(month, parts[part ?? ''])),
    pattern('{m}{link} (begin|middle|end)', ([month, part]) => within(month, parts[part ?? ''])),
    pattern('{n} part {m}', ([half, month]) => within(month, halves[Number(half) - 1])),
    pattern('{m}{link} {n} part', ([month, half]) => within(month, halves[Number(half) - 1])),
    pattern('{ns} tendays{link} {m}', ([list, month]) => within(month, tenDays(list))),
    pattern('{m}{link} {ns} tendays', ([month, list]) => within(month, tenDays(list))),
    pattern('{ns} tendays', ([list], { month }) => within(month, tenDays(list))),
    pattern('last tendays(?: {m})?', ([month], context) => within(month ?? context.month, [21, -1])),
    pattern('{ns} week{link} {m}', ([list, month]) => within(month, weeks(list))),
    pattern('{m}{link} {ns} week', ([month, list]) => within(month, weeks(list))),
    // «1 неделя (6–11 октября)»: the days are said.
    pattern('{ns} week(?={link}(?: from)? #?\\d)', () => ({ type: 'undated' })),
    pattern('{ns} week', ([list], { month }) => within(month, weeks(list))),
    pattern('last week(?: {m})?', ([month], context) => within(month ?? context.month, [-7, -1])),
    pattern('{m}{link} last week', ([month]) => within(month, [-7, -1])),
    pattern('(?:in )?during (?:all )?month', (_, { month }) => within(month, [1, -1])),
    pattern('last day (?:{m})', ([month]) => within(month, [-1, -1])),
    pattern('{n} d(\\d) {m}', ([number, day, month]) => weekdayOf(day, within(month, weeks(number)))),
    pattern('last d(\\d) {m}', ([day, month]) => weekdayOf(day, within(month, [-7, -1]))),
  ],
};

function within(month: string | number | undefined, days: [number, number] | undefined, year?: number): Meaning {
  if (month === undefined || days === undefined) return { type: 'undated' };
  const number = Number(month);
  if (number < 1 || number > 12) return { type: 'impossible' };
  const known = { month: number, ...(year !== undefined && { year }) };
  return { type: 'span', span: { from: { ...known, day: days[0] }, to: { ...known, day: days[1] } } };
}

/** A weekday by its number lies in the week of that number: which day it is the year tells. */
function weekdayOf(day: string | undefined, week: Meaning): Meaning {
  if (week.type !== 'span' || !week.span.from || !week.span.to) return week;
  const weekday = Number(day);
  return { type: 'span', span: { from: { ...week.span.from, weekday }, to: { ...week.span.to, weekday } } };
}

/** The first decade is 1–10, the third runs to the end of the month. */
function tenDays(list: string | undefined): [number, number] | undefined {
  const [first, last] = ends(list);
  return first < 1 || last > 3 ? undefined : [first * 10 - 9, last === 3 ? -1 : last * 10];
}

/** Weeks counted from the first of the month by seven days. */
function weeks(list: string | undefined): [number, number] | undefined {
  const [first, last] = ends(list);
  return first < 1 || last > 5 ? undefined : [first * 7 - 6, last === 5 ? -1 : last * 7];
}
