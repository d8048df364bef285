import { personLikeness } from '../../reading/cell-kinds.ts';
import { bareSurname } from '../../reading/lexicon/people.ts';
import { organisationLikeness } from '../../reading/organisations.ts';
import { splitPeople } from '../../reading/people.ts';
import { findPeriods } from '../../reading/periods/find-periods.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import { wordCount } from '../../reading/text.ts';
import { type ItemParts, trim } from './item-parts.ts';

/** Words of people who are not known to be people. */
const longestPeople = 8;
/** People after a dash or in brackets, and after a comma behind a period («… – 14.02, вожатая»). */
const behindDash = /(?:\s+[–—-]|;)\s+(?<dash>(?:[^–—()]|(?<=\d)[–—](?=\d))+)[.;]?$/u;
const peopleTails = [
  behindDash,
  /\s*\((?<bracket>[^()]+)\)[.;]?$/u,
  /(?<=(?:^|\s[–—-]\s|\(|,\s)(?<period>[^,()–—]+)),\s+(?<after>[^,()–—]+)[.;]?$/u,
];

/** Whether the items of a list that end behind a dash, or in brackets, end with people: then the others do too. */
export interface Tails {
  dash: boolean;
  bracket: boolean;
}

/** Tells by most of the items how all of them end. */
export function tailsOf(items: string[]): Tails {
  const dashes = items.flatMap((text) => behindDash.exec(text)?.groups?.dash ?? []);
  const brackets = items.flatMap((text) => {
    const said = inBracket(text.split(toldBelow)[0] ?? '')?.said ?? [];
    return said.length === 0 ? [] : (whenAmong(said)?.others ?? said).join(', ');
  });
  const [behind, within] = [dashes.filter(isPeople), brackets.filter(mayAnswer)];
  return {
    dash: behind.length > 1 && behind.length * 2 > dashes.length,
    bracket: within.filter(isNamed).length > 1 && within.length * 2 > brackets.length,
  };
}

/** Where the list of what is told of an item begins below it. */
export const toldBelow = /(?<=\)):\n/u;

/** The parts between commas or semicolons of the bracket that ends an item, and where it opens. */
export function inBracket(text: string): { at: number; said: string[] } | undefined {
  const tail = /\s*\((?<inside>[^()]+)\)[.;]?$/u.exec(text);
  return tail ? { at: tail.index, said: (tail.groups?.inside ?? '').split(/[,;]\s+/u) } : undefined;
}

/** The parts that say when, at the beginning, at the end or between the others; absent where none does. */
export function whenAmong(said: string[]): { when: string[]; others: string[] } | undefined {
  const isTerm = (from: number, to: number) => isPeriod(said.slice(from, to).join(', '));
  for (let to = said.length - 1; to > 0; to--)
    if (isTerm(0, to)) return { when: said.slice(0, to), others: said.slice(to) };
  for (let from = 1; from < said.length; from++)
    if (isTerm(from, said.length)) return { when: said.slice(from), others: said.slice(0, from) };
  const at = said.findIndex((part) => isPeriod(part));
  return at < 0 ? undefined : { when: said.slice(at, at + 1), others: said.filter((_, index) => index !== at) };
}

/** People, or surnames alone: «Петрова, Сидорова». */
function isNamed(text: string): boolean {
  return isPeople(text) || splitPeople(text).every((one) => bareSurname.test(one));
}

/** Whoever stands in a bracket that most items of the list end with people: organisations, surnames, posts. */
export function mayAnswer(text: string): boolean {
  return splitPeople(text).every(
    (one) => personLikeness(one) >= 0.5 || organisationLikeness(one) >= 0.7 || bareSurname.test(one),
  );
}

/** «Конкурс чтецов – учителя литературы»: people at the end without a label. */
export function cutPeople(parts: ItemParts, context: PeriodContext, tails: Tails): void {
  for (const pattern of peopleTails) {
    const tail = pattern.exec(parts.activity);
    const { dash, bracket, after, period } = tail?.groups ?? {};
    const people = dash ?? bracket ?? after;
    if (!tail || people === undefined || (after && !isPeriod(period ?? '', context))) continue;
    const answers =
      dash === undefined ? tails.bracket && bracket && mayAnswer(bracket) : tails.dash && mayBePeople(dash);
    if (!isPeople(people) && !answers) continue;
    parts.fields.responsible = people;
    parts.activity = trim(parts.activity.slice(0, tail.index));
    return;
  }
}

/** A few words with no term and no end of a quotation among them. */
function mayBePeople(text: string): boolean {
  const isWhole = text.split('«').length === text.split('»').length;
  return isWhole && wordCount(text) <= longestPeople && findPeriods(text).length === 0;
}

function isPeople(text: string): boolean {
  const [first, ...others] = splitPeople(text).map(personLikeness);
  return first !== undefined && first >= 0.8 && others.every((likeness) => likeness >= 0.5);
}
