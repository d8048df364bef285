import type { Day, Mention, PeriodContext, Span } from './mention.ts';

type YearsMention = Extract<Mention, { type: 'years' }>;

/** Gives a year to the nearest span without one before it («май, ежегодно с 2023 по 2027 годы»), else after it. */
export function attachYears(mentions: Mention[]): Mention[] {
  const result = [...mentions];
  mentions.forEach((mention, index) => {
    if (mention.type !== 'years') return;
    const { first, last } = mention;
    const at = nearestSpan(result, index, -1) ?? nearestSpan(result, index, 1);
    const target = at === undefined ? undefined : result[at];
    if (at !== undefined && target?.type === 'span') {
      result[at] = { ...target, span: withYears(target.span, mention) };
      result[index] = { type: 'filler', first, last };
    } else result[index] = { type: 'span', span: wholeYears(mention), first, last };
  });
  return result;
}

function nearestSpan(mentions: Mention[], from: number, step: 1 | -1): number | undefined {
  for (let at = from + step; at >= 0 && at < mentions.length; at += step) {
    const mention = mentions[at] as Mention;
    if (mention.type === 'span') return hasYear(mention.span) ? undefined : at;
    if (mention.type === 'recurrence' || mention.type === 'list' || mention.type === 'filler') continue;
    if (mention.type === 'until' && step === -1) continue;
    return undefined;
  }
  return undefined;
}

function withYears(span: Span, years: YearsMention): Span {
  const dated = (day: Day, plain: number) => ({
    ...day,
    year: years.school ? (day.month >= 9 ? years.from : years.to) : plain,
  });
  const from = span.from && dated(span.from, years.from);
  const to = span.to && dated(span.to, years.to);
  // «зима 2026»: the year is said of the end.
  if (from && to && !years.school && years.from === years.to && from.month > to.month) from.year = years.to - 1;
  return { ...span, ...(from && { from }), ...(to && { to }) };
}

function wholeYears({ from, to, school }: YearsMention): Span {
  return school
    ? { from: { year: from, month: 9, day: 1 }, to: { year: to, month: 8, day: 31 } }
    : { from: { year: from, month: 1, day: 1 }, to: { year: to, month: 12, day: 31 } };
}

/** «октябрь, декабрь 2025»: the year of the last holds for those before it; «сентябрь 2025, май» the other way. */
export function shareYears(mentions: Mention[]): Mention[] {
  const result = [...mentions];
  const spans = result.flatMap((mention, at) => (mention.type === 'span' ? [at] : []));
  const pairs = spans.slice(1).map((right, index): [number, number] => [spans[index] as number, right]);
  for (const [left, right] of [...[...pairs].reverse(), ...pairs]) {
    const before = result[left];
    const after = result[right];
    if (before?.type !== 'span' || after?.type !== 'span' || hasYear(before.span) === hasYear(after.span)) continue;
    const [end, start] = shareYear(before.span.to ?? before.span.from, after.span.from ?? after.span.to);
    if (hasYear(after.span)) result[left] = { ...before, span: endingIn(before.span, end?.year) };
    else result[right] = { ...after, span: beginningIn(after.span, start?.year) };
  }
  return result;
}

/** The year written with one end of a range holds for the other, across New Year too. */
export function shareYear(from: Day | undefined, to: Day | undefined): [Day | undefined, Day | undefined] {
  if (!from || !to) return [from, to];
  const turns = from.month > to.month;
  if (from.year === undefined && to.year !== undefined) return [{ ...from, year: to.year - (turns ? 1 : 0) }, to];
  if (to.year === undefined && from.year !== undefined) return [from, { ...to, year: from.year + (turns ? 1 : 0) }];
  return [from, to];
}

/** The span with its end (or its only day) in the year. */
export function endingIn(span: Span, year: number | undefined): Span {
  if (year === undefined) return span;
  if (!span.to) return span.from ? { ...span, from: { ...span.from, year } } : span;
  const [from, to] = shareYear(span.from, { ...span.to, year });
  return { ...span, ...(from && { from }), ...(to && { to }) };
}

function beginningIn(span: Span, year: number | undefined): Span {
  if (year === undefined || !span.from) return endingIn(span, year);
  const [from, to] = shareYear({ ...span.from, year }, span.to);
  return { ...span, ...(from && { from }), ...(to && { to }) };
}

/** Whether a year was written with the span. */
export function hasYear({ from, to }: Span): boolean {
  return from?.year !== undefined || to?.year !== undefined;
}

/** The year of a date by what is known of the document; absent where nothing is. */
export function yearOf(day: Day, { schoolYear, calendarYear, meetingDate }: PeriodContext): number | undefined {
  if (schoolYear !== undefined) return Number(schoolYear.slice(0, 4)) + (day.month >= 9 ? 0 : 1);
  if (calendarYear !== undefined) return calendarYear;
  if (meetingDate === undefined) return undefined;
  const year = Number(meetingDate.slice(0, 4));
  const months = Number(meetingDate.slice(5, 7)) - day.month;
  // A meeting in December asks for something «до 20 января»: the January to come, not the one gone by.
  return months >= 6 ? year + 1 : year;
}
