import { personLikeness } from '../../reading/cell-kinds.ts';
import { organisationLikeness } from '../../reading/organisations.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import { isNumberedTitle } from '../tables/section-title.ts';
import type { Layout } from './layout.ts';
import { isBlank } from './lines.ts';
import type { Cell, Line } from './material.ts';

/** Lines a cell may go on over before its pipe. */
export const longestCell = 8;
/** The number of a row in a cell of its own. */
const numbered = /^\s*\d{1,3}[.)]?\s*\|/;
const separatorSigns = /^[\s|:-]+$/;

/** Markdown and other tables with a row of `|` cells on each line; a row whose walls are too few goes on over the next. */
export const pipes: Layout = {
  name: 'markdown table',
  find(lines, from) {
    if (!isRow((lines[from] as Line).text)) return undefined;
    const walls = { count: countWalls((lines[from] as Line).text), closed: closesCell(lines[from]) };
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
      else if (above && goesOn(lines, end, next))
        above[above.length - 1]?.lines.push(...own.map(({ text }) => text.trim()));
      else for (const { text, line } of own) rows.push([cellOf(text.trim(), line)]);
      end = next;
    }
    if (seen < 2) return undefined;
    return { blocks: [{ type: 'table', rows, line: (lines[from] as Line).line, layout: pipes.name }], end };
  },
};

/** The walls of a row: how many, and whether one stands behind its last cell. */
interface Walls {
  count: number;
  closed: boolean;
}

/** Where the row ends that begins at a line: with the last wall a row of the table has, or with its line. */
function rowEnd(lines: Line[], from: number, walls: Walls): number | undefined {
  const { text } = lines[from] as Line;
  let met = countWalls(text);
  if (met > 0 && met < walls.count && !isSeparator(text))
    for (let at = from + 1; at < Math.min(lines.length, from + longestCell) && met <= walls.count; at++) {
      const line = lines[at] as Line;
      met += countWalls(line.text);
      // «Библиотеч- / ные уроки | май», «2 | Музей им. / Пушкина | викторины»
      const isRest = /^\s*\p{Ll}/u.test(line.text) || (numbered.test(text) && !numbered.test(line.text));
      if (met === walls.count && (closesCell(line) || (!walls.closed && isRest))) return at + 1;
    }
  return isRow(text) ? from + 1 : undefined;
}

/** Lines without walls between two rows of a table belong to it; where they end, if they do. */
function gapEnd(lines: Line[], from: number, walls: Walls): number | undefined {
  for (let at = from; at < Math.min(lines.length, from + longestCell) && !isBlank(lines[at]); at++) {
    const row = rowEnd(lines, at, walls);
    if (row !== undefined) return row > at + 1 || countWalls((lines[at] as Line).text) === walls.count ? at : undefined;
  }
  return undefined;
}

/** Below a row that no wall closes lines are of its last cell, unless they are a heading or open what is below: «РЕШИЛИ:». */
function goesOn(lines: Line[], at: number, end: number): boolean {
  const opens = /:\s*$/.test((lines[end - 1] as Line).text);
  const text = (lines[at] as Line).text.trim();
  return !closesCell(lines[at - 1]) && !opens && !isNumberedTitle(text) && !isTitleBetween(lines, at, end);
}

/** «Работа с родителями» alone between a whole row and one that a number begins; people and terms go on with the cell. */
function isTitleBetween(lines: Line[], at: number, end: number): boolean {
  const text = (lines[at] as Line).text.trim();
  const whole = !/[,;:–—-]\s*$/.test((lines[at - 1] as Line).text);
  const alone =
    end === at + 1 && whole && /^\p{Lu}[^\d.,;]*\p{Ll}$/u.test(text) && numbered.test(lines[end]?.text ?? '');
  return alone && personLikeness(text) < 0.5 && organisationLikeness(text) < 0.6 && !isPeriod(text);
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

/** Whether a line ends with a wall. */
export function closesCell(line: Line | undefined): boolean {
  return line?.text.trimEnd().endsWith('|') ?? false;
}
