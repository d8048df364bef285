import type { Meaning } from './columns.ts';
import { fitness } from './fitness.ts';
import type { Fragment } from './fragments.ts';
import { isKindTitle } from './section-title.ts';

/** Rows of as many lines as there are columns, and their share, that show that each line is a cell. */
const fewestRows = 3;
const fullShare = 0.6;

/**
 * Tells each line of a full row its column, where a cell stands on each line: most rows, from number to number, have a
 * line for every column. Then a line's place in its row says more than what stands in it.
 */
export function placeFullRows(fragments: Fragment[], columns: (Meaning | undefined)[]): void {
  const rows = rowsOf(fragments);
  const full = rows.filter(({ length }) => length === columns.length);
  if (columns[0] !== 'number' || full.length < fewestRows || full.length < rows.length * fullShare) return;
  const last = columns[columns.length - 1];
  for (const row of full) {
    const { text } = row[row.length - 1] as Fragment;
    // The last cell may be empty, and a heading stand there.
    if (row[0]?.number && !(isKindTitle(text) && fitness(text, last) <= 0)) place(row);
  }
}

/**
 * The same where paragraphs by themselves, with blank lines between, fill every row of a table without numbers: there are
 * as many of them as that takes, and the first of each row is what its column holds.
 */
export function placeInTurn(fragments: Fragment[], columns: (Meaning | undefined)[]): void {
  const width = columns.length;
  const rows = Array.from({ length: Math.ceil(fragments.length / width) }, (_, row) =>
    fragments.slice(row * width, (row + 1) * width),
  );
  const begun = rows.filter(([first]) => first && fitness(first.text, columns[0]) > 0).length;
  if (fragments.length % width === 0 && rows.length >= fewestRows && begun >= rows.length * fullShare)
    rows.forEach(place);
}

function place(row: Fragment[]): void {
  row.forEach((fragment, column) => {
    fragment.place = column;
  });
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
