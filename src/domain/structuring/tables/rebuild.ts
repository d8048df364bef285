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
import { loneNumber } from './row-numbers.ts';
import { widthOf } from './width.ts';

/** Share of rows that must read like continuations before the table is taken for a broken one. */
const brokenShare = 0.25;
const fewestStretches = 3;

/** What is whole in a column of the meaning, in small letters too: «с. Терса», «ген. директор Ким О.О.». */
const wholes: Partial<Record<Meaning, (text: string) => boolean>> = {
  period: isPeriod,
  phone: (text) => contactPatterns.phone.test(text),
  email: (text) => contactPatterns.email.test(text),
  url: (text) => contactPatterns.url.test(text),
  locality: (text) => findLocalities(text)[0]?.start === 0,
  person: (text) => findNames(text).length > 0,
};

/**
 * Rebuilds rows that a narrow page broke over several lines: a line goes on with the row above where its cells begin in
 * small letters or the cells above are unfinished, and begins a row where its cells begin anew. Gives the whole row for
 * the first line of each; `undefined` where the table is not broken.
 */
export function rebuildRows(rows: Cell[][], columns: (Meaning | undefined)[]): Map<Cell[], Cell[]> | undefined {
  const parted = partedByBlanks(rows, columns);
  const groups = parted ?? groupRows(rows, columns);
  const joined = rows.length - groups.length;
  const evident = groups.reduce(
    (sum, group) => sum + group.slice(1).filter((row) => isEvident(row, columns)).length,
    0,
  );
  const broken = joined >= (groups.some(isTorn) ? 1 : 2) && joined >= rows.length * brokenShare;
  if (!parted && (!broken || evident < joined * 0.4)) return undefined;
  return new Map(
    groups.map((group) => [group[0] as Cell[], group.length === 1 ? (group[0] as Cell[]) : mergeRows(group)]),
  );
}

/** Stretches of lines between blank ones, where each has the number of one row, whichever of its lines that stands on. */
function partedByBlanks(rows: Cell[][], columns: (Meaning | undefined)[]): Cell[][][] | undefined {
  const number = columns.indexOf('number');
  const groups: Cell[][][] = [];
  rows.forEach((row, index) => {
    const last = groups[groups.length - 1];
    if (last && !isGap(rows[index - 1], row)) last.push(row);
    else groups.push([row]);
  });
  const isNumbered = (row: Cell[]) => loneNumber.test(sideBySide(row[number]));
  const each = number >= 0 && groups.every((group) => group.filter(isNumbered).length === 1);
  return each && groups.length >= fewestStretches && groups.length < rows.length ? groups : undefined;
}

function isGap(above: Cell[] | undefined, row: Cell[]): boolean {
  return above !== undefined && (row[0]?.line ?? 0) - (above[0]?.line ?? 0) > 1;
}

function isTorn([first = [], second = []]: Cell[][]): boolean {
  return first.some((cell, column) => isTornWord(sideBySide(cell), sideBySide(second[column])));
}

/** A continuation that cannot be a row of its own: a cell in small letters. */
function isEvident(row: Cell[], columns: (Meaning | undefined)[]): boolean {
  return (
    row.some((cell, column) => /^\p{Ll}/u.test(sideBySide(cell)) && !isWhole(sideBySide(cell), columns[column])) ||
    row.filter((cell) => sideBySide(cell) !== '').length * 2 <= row.length
  );
}

function isWhole(text: string, meaning: Meaning | undefined): boolean {
  return (meaning && wholes[meaning]?.(text)) ?? false;
}

function groupRows(rows: Cell[][], columns: (Meaning | undefined)[]): Cell[][][] {
  const groups: Cell[][][] = [];
  let above: string[] = [];
  const number = columns.indexOf('number');
  const partner = columns.indexOf('partner');
  const small = smallColumns(rows, number);
  for (const [index, row] of rows.entries()) {
    const gap = isGap(rows[index - 1], row);
    const texts = row.map(sideBySide);
    if (
      groups.length > 0 &&
      beginsRow(texts, above, { columns, small }, gap) +
        (namesAnew(texts[partner] ?? '', above[partner] ?? '') ? 1.5 : 0) <=
        0
    )
      groups[groups.length - 1]?.push(row);
    else {
      groups.push([row]);
      above = [];
    }
    texts.forEach((text, column) => {
      if (text !== '') above[column] = text;
    });
  }
  return groups;
}

/** Columns in which whole rows begin in small letters as a rule: there they are no sign of a row that goes on. */
function smallColumns(rows: Cell[][], number: number): boolean[] {
  const whole = rows
    .map((row) => row.map(sideBySide))
    .filter((texts) => (number < 0 ? texts.every((text) => text !== '') : /^\d+[.)]?$/.test(texts[number] ?? '')));
  return (rows[0] ?? []).map((_, column) => {
    const filled = whole.map((texts) => texts[column] ?? '').filter((text) => text !== '');
    return filled.length >= 2 && filled.filter((text) => /^\p{Ll}/u.test(text)).length * 2 > filled.length;
  });
}

/** Evidence that a line begins a row (positive) or goes on with the one above (negative), column by column. */
function beginsRow(
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
    else if (/^\p{Ll}/u.test(text)) evidence += small[column] ? 0.3 : -1.2;
    else if (before !== '' && openEnd.test(before)) evidence -= 1;
    else if (unclosed(before) || isPostOf(before, text)) evidence -= 0.6;
    else evidence += 0.6;
  });
  return evidence;
}

/** The column of partners begins another whole name. */
function namesAnew(text: string, before: string): boolean {
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

function mergeRows(group: Cell[][]): Cell[] {
  const width = widthOf(group);
  return Array.from({ length: width }, (_, column): Cell => {
    const parts = group.flatMap((row) => row[column] ?? []);
    const filled = parts.filter((cell) => sideBySide(cell) !== '');
    return { lines: filled.flatMap((cell) => cell.lines), line: filled[0]?.line ?? group[0]?.[0]?.line ?? 0, parts };
  });
}
