import type { Recurrence } from './period.ts';

/** What is known besides the text itself: the plan's year, the meeting's date, the month of the heading above. */
export interface PeriodContext {
  /** «2026/2027» */
  schoolYear?: string;
  calendarYear?: number;
  meetingDate?: string;
  month?: number;
  /** The days from the first to the last that the plan or the heading above is for, ISO. */
  days?: { start: string; end: string };
  /** Figures alone are months: «IX–X», «09». */
  figures?: 'months';
}

/** A day whose year may not be written. A negative day counts from the end of the month: −1 is the last. */
export interface Day {
  year?: number;
  month: number;
  day: number;
  /** Of the seven days that begin or end with this one the one day meant, 1 is Monday: «третий четверг ноября». */
  weekday?: number;
}

/** Days from one to another; an open end is a deadline or a beginning. `range` when both ends were written. */
export interface Span {
  from?: Day;
  to?: Day;
  range?: boolean;
}

/**
 * What a few words of the text mean to a period; `unread` words mean nothing. `hour`: a figure like «12.10» that may be
 * an hour; `whole`: it goes on over the whole plan, or over the school year.
 */
export type Meaning =
  | { type: 'span'; span: Span; hour?: boolean }
  | { type: 'years'; from: number; to: number; school: boolean }
  | { type: 'recurrence'; recurrence: Recurrence; whole?: 'school' | 'any' }
  | { type: 'undated' }
  | { type: 'weekday'; day?: number }
  | { type: 'impossible' }
  | { type: 'from' | 'until' | 'to' | 'dash' | 'list' | 'filler' | 'unread' };

/** A meaning with the terms it was read from: [first, last). */
export type Mention = Meaning & { first: number; last: number };

/** A wording: a pattern over spelled terms and what it means. */
export interface Pattern {
  pattern: RegExp;
  read(groups: (string | undefined)[], context: PeriodContext): Meaning | undefined;
}

/** Wordings of one kind, and the terms they may begin with: the others need not be tried. */
export interface PatternGroup {
  begins: RegExp;
  patterns: Pattern[];
}

const between = '(?: (?:-|to|and|,|;|/) ';
const macros: Readonly<Record<string, string>> = {
  n: '#?(\\d{1,2})',
  // A list of days is short; without a limit a page of figures would be tried anew from each of them.
  ns: `(#?\\d{1,2}${between}#?\\d{1,2}){0,14})`,
  m: 'm(\\d{1,2})',
  link: '(?: (?:,|in|\\())*',
};

/**
 * A pattern over spelled terms, with `{n}` for a number, `{ns}` for one or several of them (one group), `{m}` for a
 * month and `{link}` for a comma, bracket or preposition between the parts.
 */
export function pattern(source: string, read: Pattern['read']): Pattern {
  const full = source.replace(/\{([a-z]+)\}/g, (_, name: string) => macros[name] ?? '');
  return { pattern: new RegExp(`(?:${full})(?= )`, 'y'), read: (groups, context) => read(groups.slice(1), context) };
}

/** The first and the last of the numbers a group of `{ns}` holds. */
export function ends(group: string | undefined): [number, number] {
  const numbers = (group?.match(/\d+/g) ?? []).map(Number);
  return [numbers[0] ?? 0, numbers[numbers.length - 1] ?? 0];
}
