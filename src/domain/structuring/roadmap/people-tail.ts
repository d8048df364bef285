import { personLikeness } from '../../reading/cell-kinds.ts';
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

/** Whether most of the items that end behind a dash end with people: then the others do too, whoever they are. */
export function endWithPeople(items: string[]): boolean {
  const tails = items.flatMap((text) => behindDash.exec(text)?.groups?.dash ?? []);
  const people = tails.filter(isPeople).length;
  return people > 1 && people * 2 > tails.length;
}

/** «Конкурс чтецов – учителя литературы»: people at the end without a label. */
export function cutPeople(parts: ItemParts, context: PeriodContext, tailed: boolean): void {
  for (const pattern of peopleTails) {
    const tail = pattern.exec(parts.activity);
    const { dash, bracket, after, period } = tail?.groups ?? {};
    const people = dash ?? bracket ?? after;
    if (!tail || people === undefined || (after && !isPeriod(period ?? '', context))) continue;
    if (!isPeople(people) && !(tailed && dash !== undefined && mayBePeople(dash))) continue;
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
