import type { Layout } from './layout.ts';
import { isBlank } from './lines.ts';
import type { Cell, Line } from './material.ts';

const separator = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?\|?\s*$/;

/** Markdown and other tables with a row of `|` cells on each line. */
export const pipes: Layout = {
  name: 'markdown table',
  find(lines, from) {
    let end = from;
    while (end < lines.length && isRow((lines[end] as Line).text)) end++;
    if (end - from < 2) return undefined;
    const rows = lines
      .slice(from, end)
      .filter((line) => !separator.test(line.text))
      .map((line) => cutPipes(line.text).map((text): Cell => cellOf(text, line.line)));
    return { tables: [{ type: 'table', rows, line: (lines[from] as Line).line, layout: pipes.name }], end };
  },
};

/** A line of at least two pipe cells; a line with a single pipe at its end is one cell of another layout. */
function isRow(text: string): boolean {
  if (separator.test(text)) return true;
  const trimmed = text.trim();
  const count = trimmed.split('|').length - 1;
  return count >= 2 && !/^[|\s]+$/.test(trimmed) && (trimmed.startsWith('|') || count >= 2);
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

/** Cells closed by a pipe at the end of the line, one cell per line or over several: gives the stream of cells. */
export function readPipeStream(
  lines: Line[],
  from: number,
): { cells: Cell[]; breaks: Set<number>; end: number } | undefined {
  const cells: Cell[] = [];
  const breaks = new Set<number>();
  let open: Cell | undefined;
  let end = from;
  let last = from;
  for (; end < lines.length; end++) {
    const line = lines[end] as Line;
    const text = line.text.trim();
    if (isBlank(line)) {
      if (end - last > 2) break;
      continue;
    }
    if (/^[|\s]+$/.test(text)) {
      // `||||` closes a row; a lone `|` is an empty cell.
      if (text.replace(/\s/g, '').length > 1) breaks.add(cells.length);
      else cells.push({ lines: [], line: line.line });
      open = undefined;
      last = end;
      continue;
    }
    const closes = text.endsWith('|');
    if (!closes && end - last > 6) break;
    open ??= { lines: [], line: line.line };
    open.lines.push(text.replace(/^\|/, '').replace(/\|$/, '').trim());
    if (!closes) continue;
    cells.push(open);
    open = undefined;
    last = end;
  }
  return cells.length >= 4 ? { cells, breaks, end: last + 1 } : undefined;
}
