import type { Layout } from './layout.ts';
import { isBlank } from './lines.ts';
import type { Cell, Line } from './material.ts';

const rule = /^[\s\u2500-\u257f+|=:-]*(?:[\u2500\u2550\u2501]{2}|\+[-=]{2})[\s\u2500-\u257f+|=:-]*$/;
const wall = /[\u2502\u2503\u2551|]/;
const bar = /[\u2502\u2503\u2551|]/g;

/** Tables drawn with box characters or `+---+`: a row lasts from one horizontal rule to the next. */
export const box: Layout = {
  name: 'box-drawing table',
  find(lines, from) {
    if (from < (barren.get(lines) ?? 0) || !rule.test(lines[from]?.text ?? '')) return undefined;
    let end = from;
    while (end < lines.length && (rule.test((lines[end] as Line).text) || wall.test((lines[end] as Line).text))) end++;
    const body = lines.slice(from, end);
    const width = body.reduce((most, line) => Math.max(most, rule.test(line.text) ? 0 : cutBars(line.text).length), 0);
    if (width < 1) {
      barren.set(lines, end);
      return undefined;
    }
    const rules = body.filter((line) => rule.test(line.text)).length;
    // A drawing with a rule only around the header has one row per line.
    const ruled = rules > 3 || body.length - rules <= 2;
    const rows: Cell[][] = [];
    let open: Cell[] | undefined;
    for (const line of body) {
      if (rule.test(line.text)) {
        open = undefined;
        continue;
      }
      if (isBlank(line)) continue;
      const pieces = cutBars(line.text);
      if (open && ruled && pieces.length === open.length) {
        pieces.forEach((piece, column) => {
          if (piece.trim()) (open as Cell[])[column]?.lines.push(piece.trim());
        });
        continue;
      }
      open = pieces.map((piece) => ({ lines: piece.trim() ? [piece.trim()] : [], line: line.line }));
      rows.push(open);
    }
    const full = rows.map((row) => (row.length === 1 && width > 1 ? spread(row[0] as Cell, width) : row));
    return { blocks: [{ type: 'table', rows: full, line: (lines[from] as Line).line, layout: box.name }], end };
  },
};

/** Where a drawing without a cell in it ended: it is not tried anew from each of its rules. */
const barren = new WeakMap<Line[], number>();

/** A row of one cell merged across the whole width: the other columns repeat it. */
export function spread(cell: Cell, width: number): Cell[] {
  return Array.from({ length: width }, (_, column) => (column === 0 ? cell : { ...cell, parts: [cell], merged: true }));
}

function cutBars(text: string): string[] {
  const parts = text.trim().replace(bar, '\u2502').split('\u2502');
  if (parts[0]?.trim() === '') parts.shift();
  if (parts[parts.length - 1]?.trim() === '') parts.pop();
  return parts;
}
