import { align, type Placed } from './align.ts';
import type { Meaning } from './columns.ts';
import { fitness } from './fitness.ts';
import type { Fragment } from './fragments.ts';

/** Rows of as many lines as there are columns, and their share, that show that each line is a cell. */
const fewestRows = 3;
const fullShare = 0.6;

/**
 * Whether a cell stands on each line: most rows, from number to number, have a line for every column. Then a line's
 * place in its row says more than what stands in it.
 */
export function hasFullRows(fragments: Fragment[], columns: (Meaning | undefined)[]): boolean {
  const rows = rowsOf(fragments);
  const full = rows.filter(({ length }) => length === columns.length).length;
  return columns[0] === 'number' && full >= fewestRows && full >= rows.length * fullShare;
}

/** The rows of such a table: full ones as they stand, the others by what fits their columns. */
export function alignFullRows(fragments: Fragment[], columns: (Meaning | undefined)[]): Placed[][] {
  return rowsOf(fragments).flatMap((row) =>
    row.length === columns.length && row[0]?.number
      ? [row.map((fragment, column) => ({ fragment, column }))]
      : align(row, columns, true, true),
  );
}

/**
 * Whether paragraphs by themselves, with blank lines between, fill every row of a table without numbers: there are as many
 * of them as that takes, and the first of each row is what its column holds.
 */
export function fillRows(fragments: Fragment[], columns: (Meaning | undefined)[]): boolean {
  const rows = inTurn(fragments, columns.length);
  const begun = rows.filter(([first]) => first && fitness(first.text, columns[0]) > 0).length;
  return fragments.length % columns.length === 0 && rows.length >= fewestRows && begun >= rows.length * fullShare;
}

/** The rows of such a table: a paragraph for each column in turn. */
export function alignInTurn(fragments: Fragment[], columns: (Meaning | undefined)[]): Placed[][] {
  return inTurn(fragments, columns.length).map((row) => row.map((fragment, column) => ({ fragment, column })));
}

function inTurn(fragments: Fragment[], width: number): Fragment[][] {
  return Array.from({ length: Math.ceil(fragments.length / width) }, (_, row) =>
    fragments.slice(row * width, (row + 1) * width),
  );
}

/** The stretches from one row number to the next. */
function rowsOf(fragments: Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments) {
    const last = rows[rows.length - 1];
    if (last && !fragment.number && !fragment.section) last.push(fragment);
    else rows.push([fragment]);
  }
  return rows;
}
