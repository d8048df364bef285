import { bareName, numberHeader } from '../../reading/lexicon/headers.ts';
import { headerMeaning } from '../tables/columns.ts';
import { headerStart } from '../tables/stream.ts';
import type { Layout } from './layout.ts';
import { isBlank } from './lines.ts';
import type { Cell, Line, Table } from './material.ts';
import { closesCell, longestCell } from './pipes.ts';

/** Cells closed by a pipe at the end of the line, each over one line or several. */
export const pipeStream: Layout = {
  name: 'a pipe after each cell',
  find(lines, from) {
    if (!closesCell(lines[from]) && !opensStream(lines, from)) return undefined;
    const { cells, breaks, end } = readCells(lines, from);
    if (cells.length < 4) return undefined;
    const { line } = lines[from] as Line;
    const layout = pipeStream.name;
    if (breaks.length > 1) return { blocks: [{ type: 'table', rows: cutAt(cells, breaks), line, layout }], end };
    // «05.03.2025 | / № 2 | / с. Заречье |» over a table is its paper's date, number and place.
    const start = headerStart(cells);
    const above = cells.slice(0, start).map((cell): Line => ({ text: cell.lines.join(' '), line: cell.line }));
    const rows = cells.slice(start).map((cell) => [cell]);
    const table: Table = { type: 'table', rows, line: rows[0]?.[0]?.line ?? line, layout, stream: true };
    return { blocks: above.length > 0 ? [{ type: 'paragraphs', lines: above }, table] : [table], end };
  },
};

/**
 * A header with its wall, or with its last words and the wall, on the line below; any other line there, such as the last of
 * a title, stands above the table.
 */
function opensStream(lines: Line[], from: number): boolean {
  const below = lines.slice(from + 1, from + 3).find((line) => !isBlank(line));
  const { text } = lines[from] as Line;
  if (!closesCell(below) || !/^\s*[\p{Lu}№]/u.test(text)) return false;
  const whole = `${text} ${withoutWalls(below?.text ?? '')}`;
  return numberHeader.test(whole.trim()) || bareName.test(text.trim()) || (below?.text.trim() === '|' && isTitle(text));
}

function isTitle(text: string): boolean {
  return (headerMeaning(text)?.score ?? 0) >= 0.9;
}

function withoutWalls(text: string): string {
  return text.trim().replace(/^\|/, '').replace(/\|$/, '').trim();
}

function readCells(lines: Line[], from: number): { cells: Cell[]; breaks: number[]; end: number } {
  const cells: Cell[] = [];
  const breaks: number[] = [];
  let open: Cell | undefined;
  let last = from - 1;
  for (let at = from; at < lines.length && at - last <= longestCell; at++) {
    const line = lines[at] as Line;
    const text = line.text.trim();
    if (isBlank(line)) continue;
    if (/^[|\s]+$/.test(text)) {
      // `||||` closes a row; a lone `|` is an empty cell, or the end of the one above it.
      const closesRow = text.replace(/\s/g, '').length > 1;
      if (open || !closesRow) cells.push(open ?? { lines: [], line: line.line });
      if (closesRow) breaks.push(cells.length);
      open = undefined;
      // Walls without a cell above them draw no table.
      if (cells.length > 0) last = at;
      continue;
    }
    const inner = withoutWalls(text);
    // «Вопрос: о летних сменах» / «№ |»: the line above the first header has no wall.
    if (open && numberHeader.test(inner) && !numberHeader.test([...open.lines, inner].join(' '))) {
      cells.push(open);
      open = undefined;
    }
    open ??= { lines: [], line: line.line };
    open.lines.push(inner);
    if (!closesCell(line)) continue;
    cells.push(open);
    open = undefined;
    last = at;
  }
  return { cells, breaks, end: last + 1 };
}

function cutAt(cells: Cell[], breaks: number[]): Cell[][] {
  const ends = [...breaks, cells.length];
  return ends.map((end, index) => cells.slice(ends[index - 1] ?? 0, end)).filter((row) => row.length > 0);
}
