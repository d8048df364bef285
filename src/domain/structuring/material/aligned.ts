import { numberHeader } from '../../reading/lexicon/headers.ts';
import { readHeader } from '../tables/header.ts';
import { loneNumber } from '../tables/row-numbers.ts';
import type { Layout } from './layout.ts';
import { isBlank } from './lines.ts';
import type { Cell, Line } from './material.ts';

interface Piece {
  text: string;
  start: number;
}

const numbered = /^(?:\d{1,2}|[IVX]{1,4})\.\s+\p{Lu}/u;

/** Lines by which the columns are told; were it all of them, a text that is no table would be tried anew from each. */
const judgedLines = 100;
/** The share of the beginnings of a table's cells at which a word may stand all the same. */
const rarelyCrossed = 0.1;
/** Lines among which the first one of the titles stands. */
const tallestTitle = 3;

/** Tables whose columns are kept apart by spaces alone; told by a header, or by many rows that agree on the columns. */
export const aligned: Layout = {
  name: 'columns aligned by spaces',
  find(lines, from) {
    if (piecesOf(lines[from]).length < 2) return undefined;
    const first = filled(lines, from, segmentEnd(lines, from, from + judgedLines));
    if (first.length < 3) return undefined;
    const starts = columnStarts(first);
    if (starts.length < 2 || isJustified(first, starts) || !(isHeaded(first, starts) || areFull(first, starts)))
      return undefined;
    const end = segmentEnd(lines, from, lines.length);
    const whole = filled(lines, from, end);
    const rows = whole.map((line, index) => (isApart(whole, index, starts) ? [across(line)] : cut(line, starts)));
    return { blocks: [{ type: 'table', rows, line: (lines[from] as Line).line, layout: aligned.name }], end };
  },
};

/** The lines with words: neither blank nor ruled. */
function filled(lines: Line[], from: number, end: number): Line[] {
  return lines.slice(from, end).filter((line) => /[^\s_]/.test(line.text));
}

/** Gaps that only fill the lines of a justified text: words stand where a column would begin. */
function isJustified(lines: Line[], starts: number[]): boolean {
  const places = lines
    .filter((line) => piecesOf(line).length > 1)
    .flatMap(({ text }) =>
      starts.flatMap((start) => (start > 0 && start < text.length ? [text.slice(start - 1, start + 1)] : [])),
    );
  return places.filter((place) => !/\s/.test(place)).length > places.length * rarelyCrossed;
}

function isHeaded(lines: Line[], starts: number[]): boolean {
  const rows = lines.slice(0, 3).map((line) => cut(line, starts));
  return rows.some((_, index) => readHeader(rows, 0, index + 1) !== undefined);
}

/** Enough rows with three cells or more. */
function areFull(lines: Line[], starts: number[]): boolean {
  if (starts.length < 3) return false;
  const full = lines.filter((line) => cut(line, starts).filter((cell) => cell.lines.length > 0).length >= 3).length;
  return full >= 4 && full * 2 >= lines.length;
}

/** Stretches of text parted by two spaces or more, with the places they begin at. */
function piecesOf(line: Line | undefined): Piece[] {
  if (!line) return [];
  const known = piecesByLine.get(line);
  if (known) return known;
  const pieces = [...line.text.matchAll(/\S+(?: \S+)*/g)].map(
    (match): Piece => ({ text: match[0], start: match.index ?? 0 }),
  );
  piecesByLine.set(line, pieces);
  return pieces;
}

const piecesByLine = new WeakMap<Line, Piece[]>();

function segmentEnd(lines: Line[], from: number, limit: number): number {
  let last = from;
  for (let index = from + 1; index < Math.min(limit, lines.length) && index - last <= 4; index++) {
    const line = lines[index] as Line;
    if (isBlank(line)) continue;
    if (line.text.includes('\t')) break;
    const pieces = piecesOf(line);
    if (pieces.length > 1 || (pieces[0]?.start ?? 0) > 3) last = index;
    else if (line.text.length > 60) break;
  }
  return last + 1;
}

/** Places where text begins after a gap in a good part of the lines; a column never begins within another's text. */
function columnStarts(lines: Line[]): number[] {
  const votes = new Map<number, number>();
  let lines2 = 0;
  for (const line of lines) {
    const pieces = piecesOf(line);
    if (pieces.length < 2) continue;
    lines2++;
    for (const piece of pieces) votes.set(piece.start, (votes.get(piece.start) ?? 0) + 1);
  }
  const enough = Math.max(2, lines2 * 0.3);
  const titled = titleStarts(lines);
  const starts = [...votes]
    .filter(([start, count]) => count >= enough || titled.has(start))
    .map(([start]) => start)
    .sort((a, b) => a - b);
  const apart = starts.filter((start, index) => index === 0 || start - (starts[index - 1] as number) > 2);
  if (
    apart[0] !== undefined &&
    apart[0] > 0 &&
    lines.some((line) => (piecesOf(line)[0]?.start ?? 0) < (apart[0] as number) - 2)
  )
    apart.unshift(0);
  return apart;
}

/** Where titles of numbered rows stand behind a gap that no line crosses: a column that few rows fill begins there too. */
function titleStarts(lines: Line[]): Set<number> {
  const [titles] = lines.slice(0, tallestTitle).sort((a, b) => piecesOf(b).length - piecesOf(a).length);
  if (!numberHeader.test(piecesOf(titles)[0]?.text ?? '')) return new Set();
  const isOpen = (start: number) => lines.every(({ text }) => text.slice(start - 2, start).trim() === '');
  return new Set(piecesOf(titles).flatMap(({ start }) => (start > 1 && isOpen(start) ? [start] : [])));
}

/** A cell as wide as its column leaves one space before the next, which begins where it always does. */
function cutAtStarts(piece: Piece, starts: number[]): Piece[] {
  if (!starts.includes(piece.start)) return [piece];
  const next = starts.find(
    (start) =>
      start > piece.start && start < piece.start + piece.text.length && piece.text[start - piece.start - 1] === ' ',
  );
  if (next === undefined) return [piece];
  const length = next - piece.start;
  return [
    { text: piece.text.slice(0, length).trim(), start: piece.start },
    ...cutAtStarts({ text: piece.text.slice(length), start: next }, starts),
  ];
}

/**
 * A line of its own, numbered, below a blank one or above the number of a row, set in the middle of the page where no column
 * begins: «Работа с детьми».
 */
function isApart(lines: Line[], index: number, starts: number[]): boolean {
  const line = lines[index] as Line;
  const above = lines[index - 1];
  const [only, ...others] = piecesOf(line);
  if (!only || others.length > 0 || !above || starts.includes(only.start)) return false;
  if (numbered.test(only.text)) return true;
  const [below] = piecesOf(lines[index + 1]);
  const numbers = below !== undefined && below.start <= (starts[0] ?? 0) && loneNumber.test(below.text);
  const alone = line.line - (above.end ?? above.line) > 1 && starts.every((start) => Math.abs(start - only.start) > 2);
  return (numbers || alone) && /^[«"]?\p{Lu}/u.test(only.text);
}

function across(line: Line): Cell {
  return { lines: [line.text.trim()], line: line.line };
}

function cut(line: Line, starts: number[]): Cell[] {
  const cells = starts.map((): Cell => ({ lines: [], line: line.line }));
  for (const piece of piecesOf(line).flatMap((piece, _, all) =>
    all.length > 1 ? cutAtStarts(piece, starts) : [piece],
  )) {
    let column = 0;
    starts.forEach((start, index) => {
      if (piece.start >= start - 2) column = index;
    });
    const cell = cells[column] as Cell;
    cell.lines = [cell.lines.length > 0 ? `${cell.lines[0]} ${piece.text}` : piece.text];
  }
  return cells;
}
