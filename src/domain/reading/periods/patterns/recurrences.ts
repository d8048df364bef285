import { type Meaning, type PatternGroup, pattern } from '../mention.ts';
import type { Recurrence } from '../period.ts';

const units: Readonly<Record<string, Recurrence>> = {
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  term: 'quarterly',
  year: 'yearly',
};

/** What comes again or goes on: «ежемесячно», «1 раз в четверть», «каждый понедельник», «в течение года», «по запросу». */
export const recurrences: PatternGroup = {
  begins: /^(?:[#\d(]|d\d|\p{L}+$)/u,
  patterns: [
    pattern('(weekly|monthly|quarterly|yearly)', ([word]) => again(word as Recurrence)),
    pattern(
      '(?:(?:\\( )?(?:not )?rare )?(?:#?(\\d+)(?: - \\d+)?(?: \\?)? )?times (?:in|/) (?:school )?(\\w+)',
      ([count, unit]) => timesIn(count, unit),
    ),
    pattern('(?:#?(\\d+) )?times in #?\\d+ \\w+', () => ({ type: 'undated' })),
    pattern('every (?:school )?(?:#?1 )?(week|month|quarter|term|year)', ([unit]) => again(units[unit ?? ''])),
    pattern('(?:(?:begin|end) )every (week|month|quarter|term|year)', ([unit]) => again(units[unit ?? ''])),
    pattern('(?:every|to)(?: every)? d\\d(?: (?:,|and|-) (?:to |every )?d\\d)*', () => again('weekly')),
    pattern('d(\\d)( (?:,|and|-) d\\d)*', ([day, others]) =>
      others ? { type: 'weekday' } : { type: 'weekday', day: Number(day) },
    ),
    pattern('(?:every )?(?:#\\d|last) d\\d(?: every)? month', () => again('monthly')),
    pattern('(?:(?:from|until|in) ){0,4}{ns}(?: date)? (?:every month|monthly|month \\S+)', () => again('monthly')),
    pattern('(?:last )(?:week|tendays|day) (?:every )?month', () => again('monthly')),
    pattern('ongoing(?: onbasis)?|in ongoing onbasis', () => ({
      type: 'recurrence',
      recurrence: 'ongoing',
      whole: 'any',
    })),
    pattern(
      '(?:in )?during (?:all )?(school )?(?:year|period)(?: school)?|(?:in )?(?:all|school) (school )?(?:year|period)',
      ([first, second]) => ({
        type: 'recurrence',
        recurrence: 'ongoing',
        whole: (first ?? second) === undefined ? 'any' : 'school',
      }),
    ),
    pattern('(?:in )?during(?: all)?(?= 20\\d\\d)', () => again('ongoing')),
    pattern('(?:to|at|in) (?:measure )?need(?: \\?)*', () => again('as-needed')),
    pattern('to measure \\S+', () => again('as-needed')),
  ],
};

function again(recurrence: Recurrence | undefined): Meaning | undefined {
  return recurrence && { type: 'recurrence', recurrence };
}

/** «1 раз в месяц» comes monthly; «2 раза в год» has no name among the recurrences and no dates. */
function timesIn(count: string | undefined, unit: string | undefined): Meaning | undefined {
  const recurrence = units[unit ?? ''];
  return recurrence && Number(count ?? 1) === 1 ? again(recurrence) : { type: 'undated' };
}
