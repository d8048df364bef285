import type { Mention, Span } from './mention.ts';
import { attachYears, shareYear, shareYears } from './years.ts';

type Refiner = (mentions: Mention[]) => Mention[];

/** In this order: hours dropped, years given to what they were written with, ranges joined, open ends opened. */
const refiners: readonly Refiner[] = [dropHours, attachYears, dropFillers, joinRanges, shareYears, openEnds];

/** The mentions of one period put together: each span stands as it was meant, a deadline without its beginning. */
export function assemble(mentions: Mention[]): Mention[] {
  return refiners.reduce((result, refine) => refine(result), mentions);
}

/** «9 мая, 12.10»: after a day the second is an hour, not the twelfth of October. */
function dropHours(mentions: Mention[]): Mention[] {
  let afterDay = false;
  return mentions.map((mention): Mention => {
    if (mention.type === 'span') {
      if (mention.hour && afterDay) return { type: 'filler', first: mention.first, last: mention.last };
      afterDay = !mention.hour && isOneDay(mention.span);
    } else if (mention.type !== 'list' && mention.type !== 'filler') afterDay = false;
    return mention;
  });
}

function dropFillers(mentions: Mention[]): Mention[] {
  return mentions.filter(({ type }) => type !== 'filler');
}

/** «27 октября – 5 ноября», «с сентября по май», «с 1 сентября до 15 октября». */
function joinRanges(mentions: Mention[]): Mention[] {
  const result: Mention[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    const start = result[result.length - 1];
    const end = mentions[at + 1];
    if (!isLink(mention) || start?.type !== 'span' || start.span.range === true) result.push(mention);
    else if (end?.type === 'span') {
      const [from, to] = shareYear(start.span.from, end.span.to);
      result[result.length - 1] = {
        ...start,
        span: { range: true, ...(from && { from }), ...(to && { to }) },
        last: end.last,
      };
      at++;
    } else if (!end || !isLink(end)) result.push(mention);
    // else «25 – по 30 мая»: two links in a row are one.
  }
  return result;
}

function isLink({ type }: Mention): boolean {
  return type === 'dash' || type === 'to' || type === 'until';
}

/** «до 15 сентября» has only an end, «с 1 сентября» only a beginning; «с 2–4 октября» is no more than the days. */
function openEnds(mentions: Mention[]): Mention[] {
  return mentions.map((mention, index) => {
    const before = mentions[index - 1]?.type;
    if (mention.type !== 'span') return mention;
    if (before === 'until' || before === 'to') return { ...mention, span: onlyEnd(mention.span) };
    return before === 'from' && mention.span.range !== true
      ? { ...mention, span: onlyBeginning(mention.span) }
      : mention;
  });
}

function onlyEnd({ from, to }: Span): Span {
  const end = to ?? from;
  return end ? { to: end } : {};
}

function onlyBeginning({ from, to }: Span): Span {
  const start = from ?? to;
  return start ? { from: start } : {};
}

function isOneDay({ from, to }: Span): boolean {
  return from !== undefined && to !== undefined && from.month === to.month && from.day === to.day;
}
