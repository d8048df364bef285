import { ends, type Meaning, type PatternGroup, type PeriodContext, pattern } from '../mention.ts';

/** Years and their parts: «2026 год», «2026/2027 уч. г.», «с 2022 по 2027 годы», «II квартал», «I полугодие», «лето». */
export const years: PatternGroup = {
  begins: /^(?:[#\d]|s\d|from|begin|end)/,
  patterns: [
    pattern('(20\\d\\d)(?: (?:school|/))*(?: year)*', ([year]) => ({
      type: 'years',
      from: Number(year),
      to: Number(year),
      school: false,
    })),
    pattern(
      '(?:from )?(20\\d\\d)(?: year)? (-|/|to|until|and|,) (20\\d\\d)((?: (?:school|/))*(?: year)*)',
      ([from, link, to, rest]) => yearsOf(Number(from), link, Number(to), rest),
    ),
    pattern('(20\\d\\d) (-|/) (\\d\\d)((?: school)?(?: year)+)', ([from, link, to, rest]) =>
      yearsOf(Number(from), link, 2000 + Number(to), rest),
    ),
    pattern('(20\\d\\d) (/) (\\d\\d)', ([from, link, to]) => yearsOf(Number(from), link, 2000 + Number(to), undefined)),
    pattern('{ns} quarter', ([list]) => monthsOf(list, 3, 4)),
    pattern('{n} half(?= 20\\d\\d (?![-/]))', ([half]) => monthsOf(half, 6, 2)),
    pattern('{n} half', ([half], context) => halfYear(Number(half), context)),
    pattern('{n} part(?: school)? year', ([half], context) => halfYear(Number(half), context)),
    pattern('s1(?: (?:period|month))?', () => span(12, 2)),
    pattern('s2(?: (?:period|month))?', () => span(3, 5)),
    pattern('s3(?: (?:period|month))?', () => span(6, 8)),
    pattern('s4(?: (?:period|month))?', () => span(9, 11)),
    pattern('begin school year', () => ({
      type: 'span',
      span: { from: { month: 9, day: 1 }, to: { month: 9, day: 1 } },
    })),
    pattern('end school year', () => ({
      type: 'span',
      span: { from: { month: 8, day: 31 }, to: { month: 8, day: 31 } },
    })),
    pattern('(begin|end) (20\\d\\d) [-/] (?:20)?(\\d\\d) school year', ([edge, from, to]) =>
      edge === 'begin' ? day(Number(from), 9, 1) : day(2000 + Number(to), 8, 31),
    ),
    pattern('end (?:calendar )?year', () => ({ type: 'undated' })),
    pattern('end (20\\d\\d)(?: year)?', ([year]) => span(12, 12, Number(year))),
    pattern('begin (20\\d\\d)(?: year)?', ([year]) => span(1, 1, Number(year))),
  ],
};

/** Two years are a school year when said so or joined by a slash; with a dash they may be either. */
function yearsOf(from: number, link: string | undefined, to: number, rest: string | undefined): Meaning | undefined {
  if (to < from) return { type: 'impossible' };
  return { type: 'years', from, to, school: to === from + 1 && (link === '/' || (rest ?? '').includes('school')) };
}

function monthsOf(list: string | undefined, length: number, count: number): Meaning {
  const [first, last] = ends(list);
  if (first < 1 || last > count) return { type: 'undated' };
  return span(first * length - length + 1, last * length);
}

/** Half of the school year (September–December, January–May) unless the plan is for a calendar year. */
function halfYear(half: number, { schoolYear, calendarYear }: PeriodContext): Meaning {
  if (half < 1 || half > 2) return { type: 'undated' };
  if (schoolYear === undefined && calendarYear !== undefined) return monthsOf(String(half), 6, 2);
  return half === 1 ? span(9, 12) : span(1, 5);
}

function day(year: number, month: number, number: number): Meaning {
  const one = { year, month, day: number };
  return { type: 'span', span: { from: one, to: one } };
}

function span(first: number, last: number, year?: number): Meaning {
  const known = year === undefined ? {} : { year };
  return { type: 'span', span: { from: { ...known, month: first, day: 1 }, to: { ...known, month: last, day: -1 } } };
}
