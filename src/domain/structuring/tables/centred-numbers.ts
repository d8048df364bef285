import { sideBySide } from '../cell-text.ts';
import type { Cell } from '../material/material.ts';
import type { Meaning } from './columns.ts';
import { beginsRow, smallColumns } from './row-evidence.ts';
import { loneNumber } from './row-numbers.ts';

/** Share of the numbers that must stand below the first line of their rows. */
const centredShare = 0.25;

/**
 * The rows of a page that sets numbers in the middle of their rows: each begins with the line between two numbers that reads
 * most like the first of a row. `undefined` where numbers stand beside the first lines. A heading stands between two
 * `stretches`.
 */
export function partedByNumbers(stretches: Cell[][][], columns: (Meaning | undefined)[]): Cell[][][] | undefined {
  const number = columns.indexOf('number');
  if (number < 0) return undefined;
  const rows = stretches.flat();
  const numbered = rows.filter((row) => isNumbered(row, number)).length;
  const centred = stretches.reduce((sum, stretch) => sum + centredIn(stretch, columns, number), 0);
  if (centred === 0 || centred < numbered * centredShare) return undefined;
  const texts = columns.map((meaning) => (meaning === 'number' ? undefined : meaning));
  const given = { columns: texts, small: smallColumns(rows, number) };
  return stretches.flatMap((stretch) => {
    const places = stretch.flatMap((row, at) => (isNumbered(row, number) ? [at] : []));
    const starts = places.map((place, index) => {
      if (index === 0) return 0;
      const [over = [], ...lines] = stretch
        .slice(places[index - 1], place + 1)
        .map((row) => row.map((cell, column) => (column === number ? '' : sideBySide(cell))));
      const above = [...over];
      const evidence = lines.map((texts) => {
        const begins = beginsRow(texts, above, given, false);
        texts.forEach((text, column) => {
          if (text !== '') above[column] = text;
        });
        return begins;
      });
      const most = evidence.reduce((best, begins) => Math.max(best, begins), Number.NEGATIVE_INFINITY);
      return place + 1 - lines.length + evidence.indexOf(most);
    });
    return starts.length === 0 ? [stretch] : starts.map((start, index) => stretch.slice(start, starts[index + 1]));
  });
}

/** How many numbers stand beside a text that goes on with the line above, or beside none. */
function centredIn(stretch: Cell[][], columns: (Meaning | undefined)[], number: number): number {
  const subject = columns.findIndex((meaning) => meaning !== undefined && meaning !== 'number');
  return stretch.filter((row, at) => {
    const above = stretch[at - 1];
    const begun = above !== undefined && !isNumbered(above, number) && sideBySide(above[subject]) !== '';
    return begun && isNumbered(row, number) && /^(?:\p{Ll}|$)/u.test(sideBySide(row[subject]));
  }).length;
}

function isNumbered(row: Cell[], number: number): boolean {
  return loneNumber.test(sideBySide(row[number]));
}
