import type { Cell } from '../material/material.ts';
import { headerMeaning, type Meaning } from './columns.ts';
import { readHeader } from './header.ts';
import { placeCells } from './place-cells.ts';
import { levelsOf, loneNumber } from './row-numbers.ts';
import { isKindTitle, isNumberedTitle } from './section-title.ts';

const widest = 12;
const numberedText = /^\d{1,2}[.)]?\s*\p{Lu}/u;

/**
 * Cuts a stream of cells (one cell per line, row ends lost) into rows: by what fits the columns of the header that its first
 * cells make, otherwise as wide as lets the row numbers stand in one column.
 */
export function cutStream(cells: Cell[]): Cell[][] {
  const columns = headerOf(cells);
  if (columns) {
    const body = cells.slice(columns.length);
    const headings = body.map((_, index) => isSection(body, index));
    return [cells.slice(0, columns.length), ...placeCells(body, columns, headings)];
  }
  const width = numberWidth(cells);
  if (width === undefined) return cells.map((cell) => [cell]);
  const rows: Cell[][] = [];
  for (let index = 0; index < cells.length; ) {
    const length = isSection(cells, index) ? 1 : width;
    rows.push(cells.slice(index, index + length));
    index += length;
  }
  return rows;
}

/** Cells that may stand above the header of a stream. */
const tallestHead = 8;
const likelyTitle = 0.65;

/** The cell at which the header of a stream begins; 0 where no cells stand above it. */
export function headerStart(cells: Cell[]): number {
  const scores = cells.slice(0, tallestHead + 3).map((cell) => headerMeaning(textOf(cell))?.score ?? 0);
  const isSure = (at: number) => (scores[at] ?? 0) >= 0.9;
  let start = scores.slice(0, tallestHead).findIndex((_, at) => isSure(at) && isSure(at + 1) && isSure(at + 2));
  // «№ п/п», «Город, село» above three titles that are sure
  while ((scores[start - 1] ?? 0) >= likelyTitle) start--;
  return start > 0 && headerOf(cells.slice(start)) !== undefined ? start : 0;
}

/** The meanings of the columns whose titles are the first cells. */
function headerOf(cells: Cell[]): (Meaning | undefined)[] | undefined {
  let best: { columns: (Meaning | undefined)[]; score: number } | undefined;
  for (let width = 2; width <= Math.min(widest, cells.length) && !beginsBody(cells, width - 1); width++) {
    const header = readHeader([cells.slice(0, width)], 0, 1);
    if (!header) continue;
    const understood = header.columns.filter((meaning) => meaning !== undefined).length;
    const score = header.score - (width - understood) * 0.3 + (cells.length % width === 0 ? 0.4 : 0);
    if (!best || score > best.score) best = { columns: header.columns, score };
  }
  return best?.columns;
}

/** A section or the number of the first row. */
function beginsBody(cells: Cell[], index: number): boolean {
  return isSection(cells, index) || isNumber(cells[index]);
}

function isSection(cells: Cell[], index: number): boolean {
  const text = textOf(cells[index]);
  // «2. Работа с семьёй» over «2.1»
  const isOver = numberedText.test(text) && levelsOf(textOf(cells[index + 1])).length > 1;
  return isNumberedTitle(text) || ((isOver || isKindTitle(text)) && isNumber(cells[index + 1]));
}

function isNumber(cell: Cell | undefined): boolean {
  return loneNumber.test(textOf(cell));
}

function textOf(cell: Cell | undefined): string {
  return cell?.lines.join(' ').trim() ?? '';
}

/** Cells «1», «2», «3» … at equal distances. */
function numberWidth(cells: Cell[]): number | undefined {
  const places = cells.flatMap((cell, index) => (/^\d{1,3}[.)]?$/.test(cell.lines.join(' ').trim()) ? [index] : []));
  const step = (places[1] ?? 0) - (places[0] ?? 0);
  const regular = places.every((place, index) => index === 0 || place - (places[index - 1] as number) === step);
  return places.length >= 3 && step >= 2 && regular ? step : undefined;
}
