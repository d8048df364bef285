import { headerMeaning } from '../tables/columns.ts';
import { isNumberedTitle } from '../tables/section-title.ts';
import type { Layout } from './layout.ts';
import { isBlank } from './lines.ts';
import type { Cell, Line } from './material.ts';

/** Lines a cell may go on over before its pipe. */
const longestCell = 8;
const separatorSigns = /^[\s|:-]+$/;

/** Markdown and other tables with a row of `|` cells on each line; a row whose walls are too few goes on over the next. */
export const pipes: Layout = {
  name: 'markdown table',
  find(lines, from) {
    if (!isRow((lines[from] as Line).text)) return undefined;
    const walls = countWalls((lines[from] as Line).text);
    const rows: Cell[][] = [];
    let seen = 0;
    let end = from;
    while (end < lines.length) {
      const rowed = rowEnd(lines, end, walls);
      const next = rowed ?? gapEnd(lines, end, walls);
      if (next === undefined) break;
      const own = lines.slice(end, next).filter((line) => !isBlank(line));
      const above = rows[rows.length - 1];
      if (rowed !== undefined && !isSeparator((lines[end] as Line).text)) rows.push(cellsOf(own));
      if (rowed !== undefined) seen++;
      else if (above && goesOn(lines, end)) above[above.length - 1]?.lines.push(...own.map(({ text }) => text.trim()));
      else for (const { text, line } of own) rows.push([cellOf(text.trim(), line)]);
      end = next;
    }
    if (seen < 2) return undefined;
    return { tables: [{ type: 'table', rows, line: (lines[from] as Line).line, layout: pipes.name }], end };
  },
};

/** Where the row ends that begins at a line: with the last wall a row of the table has, or with its line. */
function rowEnd(lines: Line[], from: number, walls: number): number | undefined {
  const { text } = lines[from] as Line;
  let met = countWalls(text);
  if (met > 0 && met < walls && !isSeparator(text))
    for (let at = from + 1; at < Math.min(lines.length, from + longestCell) && met <= walls; at++) {
      met += countWalls((lines[at] as Line).text);
      if (met === walls && closesCell(lines[at])) return at + 1;
    }
  return isRow(text) ? from + 1 : undefined;
}

/** Lines without walls between two rows of a table belong to it; where they end, if they do. */
function gapEnd(lines: Line[], from: number, walls: number): number | undefined {
  for (let at = from; at < Math.min(lines.length, from + longestCell) && !isBlank(lines[at]); at++) {
    const row = rowEnd(lines, at, walls);
    if (row !== undefined) return row > at + 1 || countWalls((lines[at] as Line).text) === walls ? at : undefined;
  }
  return undefined;
}

/** Below a row that no wall closes a line is of its last cell, unless it is a heading. */
function goesOn(lines: Line[], at: number): boolean {
  return !closesCell(lines[at - 1]) && !isNumberedTitle((lines[at] as Line).text.trim());
}

function countWalls(text: string): number {
  return text.split('|').length - 1;
}

/** The cells of a row over one line or several: what stands before the first wall of a line goes on with the cell above. */
function cellsOf(lines: Line[]): Cell[] {
  const cells: Cell[] = [];
  lines.forEach((line, index) => {
    const [first = '', ...others] = cutPipes(line.text, index === 0, index === lines.length - 1);
    const read = cellOf(first, line.line);
    const last = cells[cells.length - 1];
    if (last) last.lines.push(...read.lines);
    else cells.push(read);
    for (const text of others) cells.push(cellOf(text, line.line));
  });
  return cells;
}

/** A line of at least two pipe cells; a line with a single pipe at its end is one cell of another layout. */
function isRow(text: string): boolean {
  if (isSeparator(text)) return true;
  const trimmed = text.trim();
  const count = trimmed.split('|').length - 1;
  return count >= 2 && !/^[|\s]+$/.test(trimmed) && (trimmed.startsWith('|') || count >= 2);
}

/** «|---|:--:|» under the header of a Markdown table. */
function isSeparator(text: string): boolean {
  return text.includes('--') && text.includes('|') && separatorSigns.test(text);
}

function cutPipes(text: string, opens: boolean, closes: boolean): string[] {
  const parts = text
    .trim()
    .replace(opens ? /^\|/ : '', '')
    .replace(closes ? /\|$/ : '', '')
    .split(/(?<!\\)\|/);
  return parts.map((part) => part.replace(/\\\|/g, '|').trim());
}

function cellOf(text: string, line: number): Cell {
  const parts = text.split(/<br\s*\/?>/i).map((part) => part.replace(/\*\*|__/g, '').trim());
  return { lines: parts.filter((part) => part !== ''), line };
}

/** Cells closed by a pipe at the end of the line, each over one line or several. */
export const pipeStream: Layout = {
  name: 'a pipe after each cell',
  find(lines, from) {
    if (!closesCell(lines[from]) && !opensStream(lines, from)) return undefined;
    const { cells, breaks, end } = readCells(lines, from);
    if (cells.length < 4) return undefined;
    const cut = breaks.length > 1 ? cutAt(cells, breaks) : undefined;
    const rows = cut ?? cells.map((cell) => [cell]);
    return {
      tables: [
        {
          type: 'table',
          rows,
          line: (lines[from] as Line).line,
          layout: pipeStream.name,
          ...(!cut && { stream: true }),
        },
      ],
      end,
    };
  },
};

/** A header with its wall on the line below; any other line there, such as the last of a title, stands above the table. */
function opensStream(lines: Line[], from: number): boolean {
  const below = lines.slice(from + 1, from + 3).find((line) => !isBlank(line));
  const { text } = lines[from] as Line;
  return below?.text.trim() === '|' && /^\s*[\p{Lu}№]/u.test(text) && (headerMeaning(text)?.score ?? 0) >= 0.9;
}

function closesCell(line: Line | undefined): boolean {
  return line?.text.trimEnd().endsWith('|') ?? false;
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
    open ??= { lines: [], line: line.line };
    open.lines.push(text.replace(/^\|/, '').replace(/\|$/, '').trim());
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
