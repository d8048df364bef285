import type { Cell } from '../material/material.ts';
import type { Meaning } from './columns.ts';
import { fitness } from './fitness.ts';

/** What it costs that a row has no cell for a column. */
const lostCell = 0.5;

/**
 * The rows that cells make which stand one after another: each is the next of its row or begins one, or is a `heading` by
 * itself, so that all fit their columns best (Viterbi). What was merged down over several rows has a cell in the first of
 * them alone: the others get an empty one. Linear in the number of cells.
 */
export function placeCells(cells: Cell[], columns: (Meaning | undefined)[], headings: boolean[]): Cell[][] {
  const width = columns.length;
  // Behind the columns of a row stands the place of a heading; no row goes on behind it.
  const lostBehind = [...columns.map((_, column) => width - 1 - column), 0];
  const back: Int16Array[] = [];
  let scores = lostBehind.map((_, place) => (place === width - 1 ? 0 : Number.NEGATIVE_INFINITY));
  for (const [at, cell] of cells.entries()) {
    const text = cell.lines.join(' ');
    // The place of the cell before, or `-1 - place` where a row begins.
    const from = new Int16Array(width + 1);
    scores = lostBehind.map((_, place) => {
      let best = Number.NEGATIVE_INFINITY;
      scores.forEach((score, before) => {
        const goesOn = before < place && place < width;
        const lost = goesOn ? place - before - 1 : (lostBehind[before] as number) + (place % width);
        if (score - lostCell * lost <= best) return;
        best = score - lostCell * lost;
        from[place] = goesOn ? before : -1 - before;
      });
      if (place === width) return headings[at] ? best + 1 : Number.NEGATIVE_INFINITY;
      return best + fitness(text, columns[place]);
    });
    back.push(from);
  }
  const ends = scores.map((score, place) => score - lostCell * (lostBehind[place] as number));
  let place = ends.indexOf(ends.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY));
  const rows: Cell[][] = [];
  let row: Cell[] | undefined;
  for (let at = cells.length - 1; at >= 0; at--) {
    const cell = cells[at] as Cell;
    row ??= place === width ? [] : columns.map((): Cell => ({ lines: [], line: cell.line }));
    row[place % width] = cell;
    const from = (back[at] as Int16Array)[place] as number;
    place = from < 0 ? -1 - from : from;
    if (from >= 0) continue;
    rows.push(row);
    row = undefined;
  }
  return rows.reverse();
}
