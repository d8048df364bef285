import type { Book, Sheet } from '../book/book.ts';
import type { Area } from '../operations.ts';
import type { Execution } from './execution.ts';
import { sheetOf } from './execution.ts';

/** Changes a sheet and remembers that the book is to be saved. */
export function changeSheet(execution: Execution, id: number, change: (sheet: Sheet) => void): null {
  change(sheetOf(execution, id));
  execution.changed = true;
  return null;
}

/** Throws, as Google does, for a range that is not wholly on the sheet. */
export function refuseOutside(sheet: Sheet, area: Area): void {
  const { row, column, rows, columns } = area;
  const whole = [row, column, rows, columns].every((number) => Number.isInteger(number) && number >= 1);
  if (!whole)
    throw new Error('The starting row or column, or the number of rows or columns, of the range is too small.');
  if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns)
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
}

/** Throws for a tab name that is empty, taken, or that Excel cannot open. */
export function refuseName(book: Book, name: string): void {
  if (!name.trim()) throw new Error('The sheet name cannot be empty.');
  if (book.sheets.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  // Excel opens no book with a longer tab name or with these characters in it.
  if (name.length > 31 || /[[\]*?:/\\]/.test(name)) throw new Error(`Not a sheet name for .xlsx: "${name}"`);
}

/** The first name of a row of names that no tab has. */
export function freeName(book: Book, nameOf: (number: number) => string): string {
  for (let number = 1; ; number++) {
    const name = nameOf(number).slice(0, 31);
    if (!book.sheets.some((other) => other.name.toLowerCase() === name.toLowerCase())) return name;
  }
}

/** The tab on show. */
export function activeSheet(book: Book): Sheet {
  return book.sheets.find((sheet) => sheet.id === book.activeSheet) ?? firstVisible(book);
}

/** The leftmost tab that is not hidden. */
export function firstVisible(book: Book): Sheet {
  return (book.sheets.find((sheet) => !sheet.hidden) ?? book.sheets[0]) as Sheet;
}

/** A tab's place among all tabs, from 0. */
export function positionOf(book: Book, id: number): number {
  return book.sheets.findIndex((sheet) => sheet.id === id);
}
