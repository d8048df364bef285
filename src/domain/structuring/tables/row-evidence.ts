import { isDitto, isPostOf } from '../../reading/cell-kinds.ts';
import { contactPatterns } from '../../reading/lexicon/contacts.ts';
import { openEnd } from '../../reading/lexicon/lists.ts';
import { findLocalities } from '../../reading/localities.ts';
import { organisationLikeness } from '../../reading/organisations.ts';
import { findNames } from '../../reading/people.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import { isTornWord } from '../../reading/text.ts';
import { sideBySide } from '../cell-text.ts';
import type { Cell } from '../material/material.ts';
import type { Meaning } from './columns.ts';

/** What is whole in a column of the meaning, in small letters too: «с. Терса», «ген. директор Ким О.О.». */
const wholes: Partial<Record<Meaning, (text: string) => boolean>> = {
  period: isPeriod,
  phone: (text) => contactPatterns.phone.test(text),
  email: (text) => contactPatterns.email.test(text),
  url: (text) => contactPatterns.url.test(text),
  locality: (text) => findLocalities(text)[0]?.start === 0,
  person: (text) => findNames(text).length > 0,
};

/** Whether a text is all that a cell of its column holds. */
export function isWhole(text: string, meaning: Meaning | undefined): boolean {
  return (meaning && wholes[meaning]?.(text)) ?? false;
}

/** Columns in which whole rows begin in small letters as a rule: there they are no sign of a row that goes on. */
export function smallColumns(rows: Cell[][], number: number): boolean[] {
  const whole = rows
    .map((row) => row.map(sideBySide))
    .filter((texts) => (number < 0 ? texts.every((text) => text !== '') : /^\d+[.)]?$/.test(texts[number] ?? '')));
  return (rows[0] ?? []).map((_, column) => {
    const filled = whole.map((texts) => texts[column] ?? '').filter((text) => text !== '');
    return filled.length >= 2 && filled.filter((text) => /^\p{Ll}/u.test(text)).length * 2 > filled.length;
  });
}

/** Evidence that a line begins a row (positive) or goes on with the one above (negative), column by column. */
export function beginsRow(
  texts: string[],
  above: string[],
  { columns, small }: { columns: (Meaning | undefined)[]; small: boolean[] },
  gap: boolean,
): number {
  // A line with every cell filled is a row even in small letters («до 1 сентября | согласование плана | завуч»).
  let evidence = (gap ? 1 : 0) + (texts.length >= 3 && texts.every((text) => text !== '') ? 1.5 : 0);
  texts.forEach((text, column) => {
    const meaning = columns[column];
    if (meaning === 'number') {
      evidence += /^\d+(?:\.\d+)*[.)]?$/.test(text) ? 3 : text === '' ? -1.5 : 0;
      return;
    }
    const before = above[column] ?? '';
    if (isTornWord(before, text)) evidence -= 2;
    else if (isWhole(text, meaning) && isWhole(before, meaning)) evidence += openEnd.test(before) ? -1 : 0.9;
    else if (text === '') evidence -= column === 0 ? 0.6 : 0.35;
    else if (/^[_\u2013\u2014.,;:)-]+$/.test(text)) evidence -= 0.5;
    else if (isDitto(text)) evidence += 0.6;
    // «г.» over «Ясногорье»: a settlement begins in small letters.
    else if (/^\p{Ll}/u.test(text)) evidence += small[column] || meaning === 'locality' ? 0.3 : -1.2;
    else if (before !== '' && openEnd.test(before)) evidence -= 1;
    else if (unclosed(before) || isPostOf(before, text)) evidence -= 0.6;
    else evidence += 0.6;
  });
  return evidence;
}

/** The column of partners begins another whole name. */
export function namesAnew(text: string, before: string): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    !openEnd.test(before) &&
    !unclosed(before) &&
    organisationLikeness(text) >= 0.8 &&
    organisationLikeness(before) >= 0.6
  );
}

function unclosed(text: string): boolean {
  return count(text, /[«„(]/g) > count(text, /[»“)]/g);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
