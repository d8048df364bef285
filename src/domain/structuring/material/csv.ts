import { readHeader } from '../tables/header.ts';
import { readDelimited } from './delimited.ts';
import type { Layout } from './layout.ts';
import type { Cell, Line } from './material.ts';

const longestCell = 1500;

/** Comma- and semicolon-separated values, as Excel saves them: rows of one width, cells with line ends in quotes. */
export const csv: Layout = {
  name: 'csv',
  find(lines, from) {
    for (const delimiter of [';', ',']) {
      const rows = readAt(lines, from, delimiter);
      if (rows)
        return {
          blocks: [{ type: 'table', rows: rows.cells, line: (lines[from] as Line).line, layout: csv.name }],
          end: rows.end,
        };
    }
    return undefined;
  },
};

function readAt(lines: Line[], from: number, delimiter: string): { cells: Cell[][]; end: number } | undefined {
  const first = (lines[from] as Line).text;
  if (first.split(delimiter).length < 3) return undefined;
  const start = readDelimited(lines.slice(from, from + 30), delimiter).slice(0, 6);
  const width = (start[0] as Cell[]).length;
  if (hasProse(start[0] as Cell[]) || start.some(isTabbed) || isSentence(start[0] as Cell[])) return undefined;
  const alike = start.filter((row) => row.length === width).length;
  const headed = start.some(
    (row, index) => (index === 0 || !isWritten(row)) && readHeader(start, index, index + 1) !== undefined,
  );
  if (width < 3 || alike < Math.min(3, start.length) || (!headed && (delimiter === ',' || alike < 4))) return undefined;
  if (start.every((row) => row.length < width || isLabelled(row))) return undefined;
  if (start.every((row) => isWritten(row)) && !isTyped(start)) return undefined;
  const end = blankEnd(lines, from);
  const cells = readDelimited(lines.slice(from, end), delimiter);
  const last = cells.findIndex(hasProse);
  if (last < 0) return { cells, end };
  const line = cells[last]?.[0]?.line ?? 0;
  return { cells: cells.slice(0, last), end: lines.findIndex((one, index) => index >= from && one.line >= line) };
}

/** A cell as long as running text: the table has ended above it. */
function hasProse(row: Cell[]): boolean {
  return row.some((cell) => cell.lines.join(' ').length > longestCell);
}

/** «Учреждения культуры: библиотека, музей, театр.»: commas of running text. */
function isSentence(row: Cell[]): boolean {
  const [, ...rest] = row.map(({ lines }) => lines.join(' '));
  return rest.every((text) => text.startsWith(' ')) && /\p{Ll}.*[.!]\s*$/u.test(rest[rest.length - 1] ?? '');
}

/** «С уважением, Лужина Ж.Ж., завуч», «Праздник (1 мая; вожатые);»: spaces behind the marks of running text. */
function isWritten([, ...rest]: Cell[]): boolean {
  return rest.every(({ lines }) => lines[0] === undefined || /^(?:\s|$)/.test(lines[0]));
}

/** Values that a person typed with spaces between them: each column has a title, and each row as many cells. */
function isTyped([titles = [], ...rows]: Cell[][]): boolean {
  const columns = readHeader([titles], 0, 1)?.columns ?? [];
  const filled = rows.filter((row) => row.length > 1 || row[0]?.lines.join('').trim() !== '');
  return columns.every((meaning) => meaning) && filled.every((row) => row.length === columns.length);
}

/** A row of another table, below a list or a sentence with commas. */
function isTabbed(row: Cell[]): boolean {
  return row.some(({ lines }) => lines.some((line) => line.includes('\t')));
}

/** «Срок: май; Ответственный: завуч; Итог: справка»: details told apart by their names are no cells. */
function isLabelled(row: Cell[]): boolean {
  return (
    row.length > 1 && row.filter(({ lines }) => /^\s*\p{Lu}[^:]{2,40}:\s/u.test(lines[0] ?? '')).length * 2 > row.length
  );
}

/** Two blank lines in a row, or a line without any delimiter or quote after one, end the table. */
function blankEnd(lines: Line[], from: number): number {
  let end = from;
  while (end < lines.length && !(lines[end]?.text.trim() === '' && !/[;,"]/.test(lines[end + 1]?.text ?? ''))) end++;
  return end;
}
