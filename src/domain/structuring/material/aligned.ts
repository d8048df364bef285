import { readHeader } from '../tables/header.ts';
import type { Layout } from './layout.ts';
import { isBlank } from './lines.ts';
import type { Cell, Line } from './material.ts';

interface Piece {
  text: string;
  start: number;
}

/** Tables whose columns are kept apart by spaces alone; told by a header, or by many rows that agree on the columns. */
export const aligned: Layout = {
  name: 'columns aligned by spaces',
  find(lines, from) {
    if (piecesOf(lines[from]).length < 2) return undefined;
    const end = segmentEnd(lines, from);
    const segment = lines.slice(from, end).filter((line) => !isBlank(line));
    if (segment.length < 3) return undefined;
    const starts = columnStarts(segment);
    if (starts.length < 2) return undefined;
    const rows = segment.map((line) => cut(line, starts));
    const headed = [1, 2, 3].some((height) => readHeader(rows, 0, Math.min(height, rows.length)) !== undefined);
    const full = rows.filter((row) => row.filter((cell) => cell.lines.length > 0).length >= 3).length;
    if (!headed && !(starts.length >= 3 && full >= 4 && full * 2 >= rows.length)) return undefined;
    return { tables: [{ type: 'table', rows, line: (lines[from] as Line).line, layout: aligned.name }], end };
  },
};

/** Stretches of text parted by two spaces or more, with the places they begin at. */
function piecesOf(line: Line | undefined): Piece[] {
  const pieces: Piece[] = [];
  for (const match of (line?.text ?? '').matchAll(/\S+(?: \S+)*/g))
    pieces.push({ text: match[0], start: match.index ?? 0 });
  return pieces;
}

function segmentEnd(lines: Line[], from: number): number {
  let last = from;
  for (let index = from + 1; index < lines.length && index - last <= 4; index++) {
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
    if (pieces.length > 1) lines2++;
    for (const piece of pieces) votes.set(piece.start, (votes.get(piece.start) ?? 0) + 1);
  }
  const enough = Math.max(2, lines2 * 0.3);
  const starts = [...votes]
    .filter(([, count]) => count >= enough)
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
