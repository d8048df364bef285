import { addDays, daysBetween, daysInMonth, isoDate } from '../dates.ts';
import { dropEnd } from '../endings.ts';
import { squeeze } from '../text.ts';
import { assemble } from './assemble.ts';
import type { Day, Mention, PeriodContext, Span } from './mention.ts';
import type { Period } from './period.ts';
import { scan } from './scan.ts';
import { mend, spell } from './spell.ts';
import { endingIn, hasYear, yearOf } from './years.ts';

/** A doubt about a period; the sentence for it stands in `texts/ru/warnings.ts` under the same code. */
export type PeriodDoubt = 'period-not-read' | 'period-impossible' | 'period-reversed' | 'period-stray-marks';

/** A period as read, with what is doubtful about it. A period that cannot be dated keeps its wording alone. */
export interface PeriodReading {
  period: Period;
  doubts: PeriodDoubt[];
}

const strayMarks = /(?:^|\s)[_*|~^\\]+(?=\s|$)|^[_*|~^\\]+|[_*|~^\\]+$/gu;
const looseStart = /^[\s,;:.\u2013\u2014-]+/u;

/** Reads a cell, a tail or a heading that holds a term: dates are ISO, without a year `--04-30`. */
export function readPeriod(text: string, context: PeriodContext = {}): PeriodReading {
  const plain = squeeze(text);
  if (plain.length > longestCell) return { period: { raw: plain }, doubts: ['period-not-read'] };
  const clean = dropEnd(plain.replace(strayMarks, ' ').replace(looseStart, ''), ',;:').replace(/\s+/g, ' ');
  const doubts: PeriodDoubt[] = strayMarks.test(plain) ? ['period-stray-marks'] : [];
  strayMarks.lastIndex = 0;
  const { mended, mentions } = mentionsOf(clean, context);
  const reading = readMentions(mended, mentions, context);
  return { period: reading.period, doubts: [...doubts, ...reading.doubts] };
}

/** Whether the text is a period and nothing else: «27.10.», «третья декада», «СЕНТЯБРЬ», «по графику». */
export function isPeriod(text: string, context: PeriodContext = {}): boolean {
  if (text.length > longest) return false;
  const { mentions } = mentionsOf(text, context);
  const said = mentions.some(({ type }) => !connecting.has(type));
  return said && mentions.every(({ type }) => type !== 'unread' && type !== 'impossible');
}

/** Share of the words that a period is made of (0–1): little of «Летние громкие чтения». */
export function periodShare(text: string): number {
  if (text.length > longestCell) return 0;
  const { mentions } = mentionsOf(text, {});
  const unread = mentions.filter(({ type }) => type === 'unread').length;
  const last = mentions[mentions.length - 1]?.last ?? 0;
  return last === 0 ? 0 : 1 - unread / last;
}

const connecting = new Set<Mention['type']>(['from', 'until', 'to', 'dash', 'list', 'filler']);

/** A longer text is no term, whatever dates it holds. */
const longestCell = 400;
/** Longest text that is nothing but a period. */
const longest = 70;
/** Plans say «сентябрь» hundreds of times: what was read is kept, up to so many texts. */
const kept = 5000;
const known = new Map<string, { mended: string; mentions: Mention[] }>();

function mentionsOf(text: string, context: PeriodContext): { mended: string; mentions: Mention[] } {
  const key = `${context.month ?? context.figures ?? ''} ${context.schoolYear === undefined && context.calendarYear !== undefined} ${text}`;
  let found = known.get(key);
  if (!found) {
    const spelled = spell(text, true);
    found = { mended: mend(text, spelled), mentions: scan(spelled, context) };
    if (known.size >= kept) known.clear();
    known.set(key, found);
  }
  return found;
}

/** The period that mentions give together; `raw` is its wording. */
export function readMentions(raw: string, mentions: Mention[], context: PeriodContext): PeriodReading {
  if (mentions.some(({ type }) => type === 'impossible')) return { period: { raw }, doubts: ['period-impossible'] };
  const parts = assemble(mentions);
  const spans = parts.flatMap((part) => (part.type === 'span' ? [part.span] : []));
  const recurring = findRecurrence(parts);
  if (!recurring && spans.length === 0) {
    const understood = parts.some(({ type }) => type === 'undated');
    return { period: { raw }, doubts: understood || raw === '' ? [] : ['period-not-read'] };
  }
  const within = spans.length === 0 && daysWithin(parts, recurring, context.days);
  if (within) {
    const lasting = recurring?.whole && { recurrence: recurring.recurrence };
    return { period: { raw, ...within, ...lasting, inferred: true }, doubts: [] };
  }
  const written = spans.length > 0 ? spans : ongoingSpan(recurring, context);
  const dated = joinSpans(joinNeighbours(written).map((span) => withYear(span, context)));
  if (dated === 'impossible' || dated === 'reversed') return { period: { raw }, doubts: [`period-${dated}`] };
  const inferred =
    written.some((span) => !hasYear(span)) && Object.values(dated).some((date) => !date.startsWith('--'));
  return {
    period: { raw, ...dated, ...(recurring && { recurrence: recurring.recurrence }), ...(inferred && { inferred }) },
    doubts: [],
  };
}

type Recurring = Omit<Extract<Mention, { type: 'recurrence' }>, 'first' | 'last' | 'type'>;

/** The first recurrence named; a weekday is one where it does not stand beside a day («15 октября, среда»). */
function findRecurrence(parts: Mention[]): Recurring | undefined {
  const named = parts.find((part): part is Extract<Mention, { type: 'recurrence' }> => part.type === 'recurrence');
  if (named) return named;
  const days = parts.some((part) => part.type === 'span' && part.span.from?.day !== 1);
  return !days && parts.some(({ type }) => type === 'weekday') ? { recurrence: 'weekly' } : undefined;
}

/** Of the days a plan is for: all of them for «весь период», in a week one for «понедельник». */
function daysWithin(parts: Mention[], recurring: Recurring | undefined, days: PeriodContext['days']) {
  if (!days || recurring?.whole === 'any') return days;
  const weekday = parts.find((part) => part.type === 'weekday')?.day;
  if (weekday === undefined || !isWeek(days)) return undefined;
  // Of «1 неделя октября», seven days counted from the first of the month, the week from its Monday on is meant.
  const counted = daysBetween(days.start, days.end) === 6 && /(?:01|08|15|22)$/.test(days.start);
  const shift = counted ? (8 - new Date(days.start).getUTCDay()) % 7 : 0;
  for (let at = shift; at <= shift + daysBetween(days.start, days.end); at++) {
    const day = addDays(days.start, at);
    if (new Date(day).getUTCDay() === weekday % 7) return { start: day, end: day };
  }
  return undefined;
}

/** Whether the days are several of one week. */
export function isWeek({ start, end }: { start: string; end: string }): boolean {
  return start < end && daysBetween(start, end) < 7;
}

/** «постоянно» lasts as long as the plan; «в течение учебного года» says nothing in a plan for a calendar year. */
function ongoingSpan(mention: Recurring | undefined, { schoolYear, calendarYear }: PeriodContext): Span[] {
  if (!mention?.whole) return [];
  if (schoolYear !== undefined) return [{ from: { month: 9, day: 1 }, to: { month: 8, day: 31 } }];
  return calendarYear !== undefined && mention.whole === 'any'
    ? [{ from: { month: 1, day: 1 }, to: { month: 12, day: 31 } }]
    : [];
}

/** «август, сентябрь» is one span: its months follow each other, whatever the year. */
function joinNeighbours(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined[joined.length - 1];
    if (last?.from && span.to && followsOn(last, span)) joined[joined.length - 1] = { from: last.from, to: span.to };
    else joined.push(span);
  }
  return joined;
}

function followsOn(before: Span, after: Span): boolean {
  if (hasYear(before) || hasYear(after) || before.to?.day !== -1 || after.from?.day !== 1) return false;
  return after.from.month === (before.to.month % 12) + 1;
}

/** A span without a year takes it from the document: the year of its end, the beginning before it. */
function withYear(span: Span, context: PeriodContext): Span {
  const day = span.to ?? span.from;
  return hasYear(span) || !day ? span : endingIn(span, yearOf(day, context));
}

/** From the earliest beginning to the latest end; in the order of writing where years are unknown. */
function joinSpans(spans: Span[]): { start?: string; end?: string } | 'impossible' | 'reversed' {
  const starts = spans.map(({ from }) => from && isoDay(from, 1));
  const ends = spans.map(({ to }) => to && isoDay(to, -1));
  if (spans.some(({ from, to }, at) => (from && !starts[at]) || (to && !ends[at]))) return 'impossible';
  if (spans.some((_, at) => isReversed(starts[at], ends[at]))) return 'reversed';
  const known = [...starts, ...ends].every((date) => !date?.startsWith('--'));
  const start = starts.includes(undefined) ? undefined : (known ? [...starts].sort() : starts)[0];
  const end = ends.includes(undefined) ? undefined : (known ? [...ends].sort() : ends)[ends.length - 1];
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function isReversed(start: string | undefined, end: string | undefined): boolean {
  return start !== undefined && end !== undefined && !start.startsWith('--') && !end.startsWith('--') && start > end;
}

/** The date of a day; of a weekday among seven days the nearest to it, onwards or back. */
function isoDay({ year, month, day, weekday }: Day, step: 1 | -1): string | undefined {
  let date = isoDate(year, month, day > 0 ? day : daysInMonth(month, year) + 1 + day);
  if (weekday !== undefined && year !== undefined)
    while (date !== undefined && new Date(date).getUTCDay() !== weekday % 7) date = addDays(date, step);
  return date;
}
