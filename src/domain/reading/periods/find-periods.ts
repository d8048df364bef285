import type { Mention, PeriodContext } from './mention.ts';
import { type PeriodReading, readMentions } from './read-period.ts';
import { scan } from './scan.ts';
import { type Spelled, spell } from './spell.ts';

/** A period within a sentence: where it stands ([start, end) in the text), its wording and its reading. */
export interface PeriodMention extends PeriodReading {
  start: number;
  end: number;
}

const numbered = /№\s?\d[\d/-]*/gu;

/**
 * The periods named within running text, in order: «до 15 января 2007 года», «с 28 марта по 3 апреля 2022 г.». Dates of
 * documents («приказ от 01.09.2025») and figures that only look like a day («п. 3.5») are left out.
 */
export function findPeriods(text: string, context: PeriodContext = {}): PeriodMention[] {
  // «СОШ № 8, 14 октября»: a number of something is no day.
  const spelled = spell(
    text.replace(numbered, (number) => 'x'.repeat(number.length)),
    false,
  );
  if (!/m\d|\d\.\d|20\d\d|ly |quarter|half|school year|s\d|ongoing|during|every|times|need/.test(spelled.text))
    return [];
  const found: PeriodMention[] = [];
  for (const group of groups(scan(spelled, context), spelled, text)) {
    const first = group[0]?.first ?? 0;
    if (spelled.terms[first - 1] === 'of' || spelled.terms[first] === 'of') continue;
    const start = spelled.places[first]?.[0] ?? 0;
    const end = endWithMark(text, spelled.places[(group[group.length - 1]?.last ?? 1) - 1]?.[1] ?? start);
    const reading = readMentions(text.slice(start, end), group, context);
    const { start: from, end: to, recurrence } = reading.period;
    if (from ?? to ?? recurrence ?? reading.doubts[0]) found.push({ start, end, ...reading });
  }
  return found;
}

/** Runs of mentions with no unread word, sentence end or line end between them, cut down to what says something. */
function groups(mentions: Mention[], spelled: Spelled, text: string): Mention[][] {
  const result: Mention[][] = [];
  let current: Mention[] = [];
  const close = () => {
    if (current.length === 0) return;
    const said = trim(current);
    if (said.length > 0) result.push(said);
    current = [];
  };
  for (const mention of mentions) {
    const previous = current[current.length - 1];
    if (mention.type === 'unread') close();
    else {
      if (previous && breaksBetween(spelled, text, previous.last - 1, mention.first)) close();
      current.push(mention);
    }
  }
  close();
  return result;
}

function breaksBetween({ places }: Spelled, text: string, before: number, after: number): boolean {
  return /\n|[!?]|\.\s+\p{Lu}/u.test(text.slice(places[before]?.[1] ?? 0, (places[after]?.[0] ?? 0) + 1));
}

/** Leaves connectors off the ends, except a bound before the date it opens. */
function trim(group: Mention[]): Mention[] {
  let first = 0;
  let last = group.length;
  while (first < last && !opens(group, first)) first++;
  while (last > first && !speaks(group[last - 1] as Mention, group[last - 2])) last--;
  return group.slice(first, last);
}

function opens(group: Mention[], at: number): boolean {
  const mention = group[at] as Mention;
  const next = group[at + 1];
  if (mention.type === 'from' || mention.type === 'until' || mention.type === 'to')
    return next !== undefined && speaks(next, mention);
  return speaks(mention, group[at - 1]);
}

function speaks(mention: Mention, before: Mention | undefined): boolean {
  if (mention.type === 'span' && mention.hour)
    return before?.type === 'from' || before?.type === 'until' || before?.type === 'dash';
  return (
    mention.type === 'span' ||
    mention.type === 'years' ||
    mention.type === 'recurrence' ||
    mention.type === 'impossible'
  );
}

/** «2020 г.»: the full stop of the abbreviation belongs to the wording. */
function endWithMark(text: string, end: number): number {
  return text[end] === '.' && /[^\p{L}]\p{L}$/u.test(text.slice(0, end)) ? end + 1 : end;
}
