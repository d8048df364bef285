import type { ColumnSpec, SheetSpec } from '../app/host.ts';
import { colours } from '../domain/registry/marks.ts';
import { makeRoom } from './blocks.ts';
import { FORMATS, toSheet } from './cells.ts';

const KEY_WIDTH = 90;

/** Headers with notes, widths, formats and drop-downs of the columns below them. */
export function writeColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  headerRow: number,
  from: number,
  columns: readonly ColumnSpec[],
): void {
  makeRoom(sheet, headerRow, from + columns.length - 1);
  const header = sheet.getRange(headerRow, from, 1, columns.length);
  header.setNumberFormat(FORMATS.text);
  header.setNotes([columns.map((column) => column.note)]);
  header.setFontWeight('bold').setBackground(colours.header).setWrap(true).setVerticalAlignment('top');
  const below = sheet.getMaxRows() - headerRow;
  if (below > 0) {
    const body = sheet.getRange(headerRow + 1, from, below, columns.length);
    body.setNumberFormats(Array.from({ length: below }, () => columns.map(({ format }) => FORMATS[format])));
    body.setWrap(true).setVerticalAlignment('top');
  }
  columns.forEach((column, index) => {
    sheet.setColumnWidth(from + index, column.width);
    if (column.choices) offerChoices(sheet, headerRow, from + index, column.choices);
  });
  // The headers last: columns whose making was cut short are none, and are made anew.
  header.setValues([columns.map((column) => toSheet(column.header))]);
}

/** A drop-down in all cells of the column below its header. */
export function offerChoices(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  headerRow: number,
  column: number,
  choices: readonly string[],
): void {
  const below = sheet.getMaxRows() - headerRow;
  if (below <= 0) return;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
  sheet.getRange(headerRow + 1, column, below, 1).setDataValidation(rule);
}

/** Narrows the column of keys and warns whoever edits it. */
export function protectKeys(sheet: GoogleAppsScript.Spreadsheet.Sheet, spec: SheetSpec): void {
  sheet.setColumnWidth(1, KEY_WIDTH);
  sheet
    .getRange(1, 1, sheet.getMaxRows(), 1)
    .protect()
    .setDescription(spec.columns[0]?.note ?? '')
    .setWarningOnly(true);
}
