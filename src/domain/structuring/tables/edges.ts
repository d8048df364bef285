import { agreementWords } from '../../reading/lexicon/agreements.ts';
import { bareClassesWithin, classesWithin, groupOfPeople } from '../../reading/lexicon/audience.ts';
import { taxNumber } from '../../reading/lexicon/contacts.ts';
import { adjective } from '../../reading/lexicon/inflection.ts';
import { openTerm } from '../../reading/lexicon/periods.ts';
import { beginsWithActivity } from '../../reading/organisations.ts';
import { findNames } from '../../reading/people.ts';
import { findPeriods } from '../../reading/periods/find-periods.ts';
import type { Meaning } from './columns.ts';

const everywhere = (pattern: RegExp) => new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
const terms = everywhere(agreementWords.term);
const agreements = everywhere(agreementWords.numbered);
const classes = everywhere(classesWithin);
const taxNumbers = everywhere(taxNumber);
/** «01-ПП/24»: the number of a document without its sign. */
const bareNumbers = /(?<!\S)(?=\S*\d)[\p{L}\d]+(?:[-/][\p{L}\d]+)+(?!\S)/gu;

/** The places within a text where a cell of one of the columns may begin or end though no sign of the line says so. */
export function edgesOf(text: string, columns: (Meaning | undefined)[]): number[] {
  const has = (...meanings: Meaning[]) => meanings.some((meaning) => columns.includes(meaning));
  const edges: number[] = [];
  const around = (found: Iterable<{ start: number; end: number }>) => {
    for (const { start, end } of found) edges.push(start, end);
  };
  const matches = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index ?? 0,
      end: (match.index ?? 0) + match[0].length,
    }));
  if (has('agreementUntil')) around([...findPeriods(text), ...matches(terms)]);
  if (has('agreement', 'agreementNumber')) for (const { start } of matches(agreements)) edges.push(start);
  const numbers = has('agreementNumber') ? matches(bareNumbers) : [];
  around(numbers);
  if (has('period')) around(matches(openTerm));
  if (has('participants')) {
    around([...matches(classes), ...matches(bareClassesWithin)]);
    for (const { start } of matches(groupOfPeople)) edges.push(start);
  }
  if (has('inn')) around(matches(taxNumbers));
  if (has('responsible', 'person')) for (const { start } of findNames(text)) edges.push(start);
  if (has('partner') && has('forms', 'activity', 'direction'))
    for (const { index: start = 0 } of text.matchAll(/(?<=\s)\p{Ll}/gu))
      if (endsName(text.slice(Math.max(0, start - longestLook), start - 1), text.slice(start, start + longestLook)))
        edges.push(start);
  return edges.filter((edge) => !numbers.some(({ start, end }) => start < edge && edge < end));
}

const longestLook = 60;

/** «… «Заря» | экскурсии», «… по г. Вятску | профилактика»: a name ends before small letters. */
function endsName(before: string, after: string): boolean {
  if (/[»")]$/u.test(before)) return true;
  const last = /\p{Lu}[\p{L}-]*$|\d$/u.exec(before)?.[0];
  return last !== undefined && !adjective.test(last.toLowerCase()) && beginsWithActivity(after);
}
