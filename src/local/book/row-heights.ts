import type { RowDef } from 'hucre';
import type { Book, Sheet } from './book.ts';
import { displayText } from './display.ts';

/** Width of a column nobody has set, in pixels, as on Google. */
export const DEFAULT_WIDTH = 100;
/** A line of Arial 10 in points, and what a row has beside its lines. */
const LINE = 12.75;
const MARGIN = 3;
/** An average letter of Arial 10 in pixels. */
const LETTER = 6.3;
/** Excel's highest row is 409 points. */
const HIGHEST = 400;

/**
 * Heights of the rows that hold wrapped text, from 0: a file that states none is drawn by LibreOffice with one line to
 * a row. A guess from the number of letters, on the generous side.
 */
export function wrappedRowHeights(sheet: Sheet, book: Book): Map<number, RowDef> {
  const heights = new Map(sheet.origin?.rowDefs ?? []);
  sheet.rows.forEach((cells, row) => {
    let lines = 1;
    cells?.forEach((cell, column) => {
      if (!cell?.style?.alignment?.wrapText || cell.value === undefined) return;
      const letter = cell.style.font?.bold ? LETTER * 1.1 : LETTER;
      const perLine = Math.max(3, ((sheet.widths.get(column) ?? DEFAULT_WIDTH) - 8) / letter);
      // Most cells hold a word or two: looking costs less than counting.
      if (typeof cell.value === 'string' && cell.value.length <= perLine && !cell.value.includes('\n')) return;
      lines = Math.max(lines, linesOf(displayText(cell, book.locale), perLine));
    });
    if (lines > 1) heights.set(row, { ...heights.get(row), height: Math.min(lines * LINE + MARGIN, HIGHEST) });
  });
  return heights;
}

/** Lines that a text takes when broken between words, and inside those that are longer than a line. */
function linesOf(text: string, perLine: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let filled = 0;
    lines++;
    for (const { length } of paragraph.split(' ')) {
      if (filled > 0 && filled + 1 + length > perLine) {
        lines++;
        filled = 0;
      }
      const whole = Math.floor(Math.max(0, length - 1) / perLine);
      lines += whole;
      filled += length - whole * perLine + (filled > 0 ? 1 : 0);
    }
  }
  return lines;
}
