import { type Book, type Cell, isFilled, lastRow, type Sheet, styleAt } from './book.ts';
import { displayText } from './display.ts';
import { shiftRows } from './validations.ts';

/** A change of a sheet's rows by hand; rows and columns count from 0. */
export type Arrangement =
  | { kind: 'insert'; at: number }
  | { kind: 'delete'; rows: number[] }
  | { kind: 'sort'; column: number; descending: boolean };

type Row = Sheet['rows'][number];

/**
 * Whether rows can be moved about: what refers to cells by their place (formulas, merged cells) would be left behind,
 * and the rows of the header stay where they are.
 */
export function canArrange(sheet: Sheet, change: Arrangement): boolean {
  const placed = sheet.rows.some((row) => row?.some((cell) => cell?.formula !== undefined));
  if (placed || (sheet.origin?.merges ?? []).length > 0) return false;
  if (change.kind === 'sort') return sheet.frozenRows > 0;
  const rows = change.kind === 'insert' ? [change.at] : change.rows;
  return rows.every((row) => row >= sheet.frozenRows && row < sheet.maxRows);
}

/**
 * Arranges whole rows, with their keys, looks and notes. Gives what takes it back; that gives false where it cannot,
 * because the rows were changed about since.
 */
export function arrange(sheet: Sheet, change: Arrangement, { locale }: Pick<Book, 'locale'>): () => boolean {
  const filled = lastRow(sheet);
  for (let row = 0; row < filled; row++) sheet.rows[row] ??= [];
  if (change.kind === 'insert') return insertRow(sheet, change.at);
  if (change.kind === 'delete') return deleteRows(sheet, change.rows);
  return sortRows(sheet, filled, (row) => row[change.column], change.descending, locale);
}

function insertRow(sheet: Sheet, at: number): () => boolean {
  // As the rows below the last one look: what a neighbour is coloured for is its own.
  const row: Row = Array.from({ length: sheet.maxColumns }, (_, column) => {
    const style = styleAt(sheet, sheet.rows.length, column);
    return style && { style };
  });
  put(sheet, at, row);
  return () => {
    const now = sheet.rows.indexOf(row);
    if (now < 0 || row.some(isFilled)) return false;
    take(sheet, now);
    return true;
  };
}

function deleteRows(sheet: Sheet, rows: number[]): () => boolean {
  const order = [...new Set(rows)].sort((a, b) => b - a);
  const taken = order.map((at) => ({ at, row: take(sheet, at) }));
  const around = [...sheet.rows];
  return () => {
    if (around.some((row, at) => sheet.rows[at] !== row)) return false;
    for (const { at, row } of taken.reverse()) put(sheet, at, row);
    return true;
  };
}

function sortRows(
  sheet: Sheet,
  filled: number,
  cellOf: (row: Row) => Cell | undefined,
  descending: boolean,
  locale: string,
): () => boolean {
  const top = sheet.frozenRows;
  const before = sheet.rows.slice(top, filled);
  const language = locale.replace('_', '-');
  const text = (cell: Cell | undefined) => displayText(cell, locale);
  const compare = (a: Cell | undefined, b: Cell | undefined): number =>
    typeof a?.value === 'number' && typeof b?.value === 'number'
      ? a.value - b.value
      : text(a).localeCompare(text(b), language, { numeric: true });
  const sorted = [...before].sort((a, b) => {
    const [first, second] = [cellOf(a), cellOf(b)];
    // Empty cells stand last, whichever way round.
    if (!isFilled(first) || !isFilled(second)) return Number(isFilled(second)) - Number(isFilled(first));
    return descending ? compare(second, first) : compare(first, second);
  });
  sheet.rows.splice(top, before.length, ...sorted);
  return () => {
    const now = new Set(sheet.rows);
    if (before.some((row) => !now.has(row))) return false;
    const known = new Set(before);
    const others = sheet.rows.slice(top).filter((row) => !known.has(row));
    sheet.rows.splice(top, sheet.rows.length, ...before, ...others);
    return true;
  };
}

function put(sheet: Sheet, at: number, row: Row): void {
  if (at >= sheet.rows.length) sheet.rows[at] = row;
  else sheet.rows.splice(at, 0, row);
  shift(sheet, at, 1);
}

function take(sheet: Sheet, at: number): Row {
  const [row] = sheet.rows.splice(at, 1);
  shift(sheet, at, -1);
  return row ?? [];
}

/** What goes by the number of a row moves with the rows. */
function shift(sheet: Sheet, at: number, count: 1 | -1): void {
  sheet.maxRows += count;
  sheet.validations = shiftRows(sheet.validations, at, count);
  for (const below of sheet.columnStyles.values()) if (below.from > at) below.from += count;
}
