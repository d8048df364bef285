import { isTornWord } from '../../reading/text.ts';
import { sideBySide } from '../cell-text.ts';
import type { Cell } from '../material/material.ts';
import { partedByNumbers } from './centred-numbers.ts';
import type { Meaning } from './columns.ts';
import { beginsRow, isWhole, namesAnew, smallColumns } from './row-evidence.ts';
import { loneNumber } from './row-numbers.ts';
import { widthOf } from './width.ts';

/** Share of rows that must read like continuations before the table is taken for a broken one. */
const brokenShare = 0.25;
const fewestStretches = 3;

/**
 * Rebuilds rows that a narrow page broke over several lines: a line goes on with the row above where its cells begin in
 * small letters or the cells above are unfinished, and begins a row where its cells begin anew. Gives the whole row for
 * the first line of each; `undefined` where the table is not broken. A heading stands between two `stretches`.
 */
export function rebuildRows(stretches: Cell[][][], columns: (Meaning | undefined)[]): Map<Cell[], Cell[]> | undefined {
  const rows = stretches.flat();
  const parted = partedByBlanks(stretches, columns) ?? partedByNumbers(stretches, columns);
  const groups = parted ?? groupRows(rows, columns);
  const joined = rows.length - groups.length;
  const evident = groups.reduce(
    (sum, group) => sum + group.slice(1).filter((row) => isEvident(row, columns)).length,
    0,
  );
  const broken = joined >= (groups.some(isTorn) ? 1 : 2) && joined >= rows.length * brokenShare;
  const sure = joined > 0 && areNumbered(groups, columns);
  if (!parted && !sure && (!broken || evident < joined * 0.4)) return undefined;
  return new Map(
    groups.map((group) => [group[0] as Cell[], group.length === 1 ? (group[0] as Cell[]) : mergeRows(group)]),
  );
}

/**
 * Stretches of lines between blank ones, where each has the number of one row, whichever of its lines that stands on;
 * without numbers, where every cell of a stretch begins on its first line and the others cannot be rows.
 */
function partedByBlanks(stretches: Cell[][][], columns: (Meaning | undefined)[]): Cell[][][] | undefined {
  const rows = stretches.flat();
  const number = columns.indexOf('number');
  const partner = columns.indexOf('partner');
  const groups: Cell[][][] = [];
  rows.forEach((row, index) => {
    const last = groups[groups.length - 1];
    if (last && !isGap(rows[index - 1], row)) last.push(row);
    else groups.push([row]);
  });
  const isNumbered = (row: Cell[]) => loneNumber.test(sideBySide(row[number]));
  const goesOn = (row: Cell[], first: Cell[]) =>
    isEvident(row, columns) &&
    !namesAnew(sideBySide(row[partner]), sideBySide(first[partner])) &&
    row.every((cell, at) => sideBySide(cell) === '' || sideBySide(first[at]) !== '');
  const each = groups.every((group) =>
    number < 0
      ? group.every((row, at) => at === 0 || goesOn(row, group[0] as Cell[]))
      : group.filter(isNumbered).length === 1,
  );
  // What parts two stretches is a heading.
  const parted = groups.length - (number < 0 ? stretches.length - 1 : 0);
  return each && parted >= fewestStretches && groups.length < rows.length ? groups : undefined;
}

/** Each row begins with its number, and each line below it that goes on with it has none and can be no row. */
function areNumbered(groups: Cell[][][], columns: (Meaning | undefined)[]): boolean {
  const number = columns.indexOf('number');
  const isNumbered = (row: Cell[] = []) => loneNumber.test(sideBySide(row[number]));
  return (
    number >= 0 &&
    groups.every(
      ([first, ...rest]) => isNumbered(first) && rest.every((row) => !isNumbered(row) && isEvident(row, columns)),
    )
  );
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

function mergeRows(group: Cell[][]): Cell[] {
  const width = widthOf(group);
  return Array.from({ length: width }, (_, column): Cell => {
    const parts = group.flatMap((row) => row[column] ?? []);
    const filled = parts.filter((cell) => sideBySide(cell) !== '');
    return { lines: filled.flatMap((cell) => cell.lines), line: filled[0]?.line ?? group[0]?.[0]?.line ?? 0, parts };
  });
}
