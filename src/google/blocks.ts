import type { CellBlock } from '../app/host.ts';
import { formatOf, toSheet } from './cells.ts';

/** Writes a block of cells with their formats; the sheet grows where the block does not fit. */
export function writeBlock(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column, cells, formats }: CellBlock,
): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  makeRoom(sheet, row + cells.length, column + width);
  const range = sheet.getRange(row + 1, column + 1, cells.length, width);
  range.setNumberFormats(cells.map((line) => line.map((cell, at) => formatOf(cell, formats?.[at]))));
  range.setValues(cells.map((line) => line.map(toSheet)));
}

/** Adds the rows and columns that a range of this size needs. */
export function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): void {
  const [haveRows, haveColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > haveRows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  if (columns > haveColumns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}

/** Sets widths in pixels from a column on, one call for neighbours of one width. */
export function setWidths(sheet: GoogleAppsScript.Spreadsheet.Sheet, from: number, widths: readonly number[]): void {
  let first = 0;
  widths.forEach((width, at) => {
    if (widths[at + 1] === width) return;
    sheet.setColumnWidths(from + first, at + 1 - first, width);
    first = at + 1;
  });
}

/** Rows as runs of neighbours, from the top. */
export function runs(rows: readonly number[]): { first: number; count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last.first + last.count === row) last.count++;
    else found.push({ first: row, count: 1 });
  }
  return found;
}
