import type { ColumnSpec, SheetSpec } from '../app/host.ts';
import { colours } from '../domain/registry/marks.ts';
import { makeRoom, setWidths } from './blocks.ts';
import { FORMATS, toSheet } from './cells.ts';

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
  setWidths(
    sheet,
    from,
    columns.map(({ width }) => width),
  );
  columns.forEach((column, index) => {
    if (column.choices && below > 0)
      offerChoices(sheet.getRange(headerRow + 1, from + index, below, 1), column.choices);
  });
  // The headers last: columns whose making was cut short are none, and are made anew.
  header.setValues([columns.map((column) => toSheet(column.header))]);
}

/** A drop-down in the cells; other words are taken too. */
export function offerChoices(cells: GoogleAppsScript.Spreadsheet.Range, choices: readonly string[]): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
  cells.setDataValidation(rule);
}

/** Warns whoever edits the column of keys. */
export function protectKeys(sheet: GoogleAppsScript.Spreadsheet.Sheet, spec: SheetSpec): void {
  sheet
    .getRange(1, 1, sheet.getMaxRows(), 1)
    .protect()
    .setDescription(spec.columns[0]?.note ?? '')
    .setWarningOnly(true);
}
