import type { Layout } from './layout.ts';
import { isBlank } from './lines.ts';
import type { Cell, Line } from './material.ts';

/** Lines a cell may go on over before its pipe. */
const longestCell = 8;
const separatorSigns = /^[\s|:-]+$/;

/** Markdown and other tables with a row of `|` cells on each line. */
export const pipes: Layout = {
  name: 'markdown table',
  find(lines, from) {
    let end = from;
    while (end < lines.length && isRow((lines[end] as Line).text)) end++;
    if (end - from < 2) return undefined;
    const rows = lines
      .slice(from, end)
      .filter((line) => !isSeparator(line.text))
      .map((line) => cutPipes(line.text).map((text): Cell => cellOf(text, line.line)));
    return { tables: [{ type: 'table', rows, line: (lines[from] as Line).line, layout: pipes.name }], end };
  },
};

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

function cutPipes(text: string): string[] {
  const parts = text
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
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
    if (!closesCell(lines[from])) return undefined;
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
      // `||||` closes a row; a lone `|` is an empty cell.
      if (text.replace(/\s/g, '').length > 1) breaks.push(cells.length);
      else cells.push({ lines: [], line: line.line });
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
