import { type Book, Busy, type CellBlock, type ColumnSpec, type SheetSpec } from '../app/host.ts';
import type { Cell } from '../domain/registry/cells.ts';
import { colours, colourWith, noteWith } from '../domain/registry/marks.ts';
import { FORMATS, formatOf, fromSheet, toSheet } from './cells.ts';
import { insertCharts } from './charts.ts';
import { zonedReader } from './dates.ts';

/** How long an action waits for a colleague's action to end, in milliseconds. */
const PATIENCE = 20_000;
const NO_COLOUR = '#ffffff';
const KEY_NOTE_WIDTH = 90;

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
const sheetNamed = (title: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = spreadsheet().getSheetByName(title);
  if (!sheet) throw new Error(`No sheet "${title}"`);
  return sheet;
};

/** Makes the sheet at the end of the book when there is none; what the user looks at stays in front. */
function sheetMade(title: string): GoogleAppsScript.Spreadsheet.Sheet {
  const book = spreadsheet();
  const standing = book.getSheetByName(title);
  if (standing) return standing;
  const active = book.getActiveSheet();
  const sheet = book.insertSheet(title, book.getNumSheets());
  book.setActiveSheet(active);
  return sheet;
}

// Not Math.min(...values): a check of a big book marks more cells than a call takes arguments.
const lowest = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const highest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);

/** The registry book on SpreadsheetApp: whole ranges, one read per tab, one write per block. */
export const googleBook: Book = {
  name: () => spreadsheet().getName(),

  inCloud: () => spreadsheet().getUrl().startsWith('https:'),

  now() {
    const read = zonedReader(spreadsheet().getSpreadsheetTimeZone());
    const text = read(new Date());
    return text.length > 10 ? text : `${text} 00:00`;
  },

  titles: () =>
    spreadsheet()
      .getSheets()
      .map((sheet) => sheet.getName()),

  read(title, most) {
    const sheet = spreadsheet().getSheetByName(title);
    if (!sheet) return undefined;
    const [last, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
    const rows = Math.min(last, most ?? last);
    if (rows === 0 || columns === 0) return { rows: [], hidden: sheet.isSheetHidden() };
    const readDate = zonedReader(spreadsheet().getSpreadsheetTimeZone());
    const values = sheet.getRange(1, 1, rows, columns).getValues();
    return {
      rows: values.map((row) => row.map((value) => fromSheet(value, readDate))),
      hidden: sheet.isSheetHidden(),
    };
  },

  end: (title) => sheetNamed(title).getLastRow(),

  notes(title, row) {
    const sheet = sheetNamed(title);
    const columns = sheet.getLastColumn();
    return columns === 0 ? [] : (sheet.getRange(row + 1, 1, 1, columns).getNotes()[0] ?? []);
  },

  formulas(title) {
    const sheet = sheetNamed(title);
    const cells = new Set<string>();
    const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
    if (rows === 0 || columns === 0) return cells;
    sheet
      .getRange(1, 1, rows, columns)
      .getFormulas()
      .forEach((row, at) => {
        row.forEach((formula, column) => {
          if (formula !== '') cells.add(`${at}:${column}`);
        });
      });
    return cells;
  },

  create(spec) {
    const sheet = sheetMade(spec.title);
    sheet.setFrozenRows(1);
    if (spec.keyed) protectKeys(sheet, spec);
    if (spec.hidden) sheet.hideSheet();
    writeColumns(sheet, 1, 1, spec.columns);
  },

  addColumns(title, headerRow, from, columns) {
    const sheet = sheetNamed(title);
    writeColumns(sheet, headerRow + 1, from + 1, columns);
  },

  write(title, blocks) {
    const sheet = sheetNamed(title);
    for (const block of blocks) writeBlock(sheet, block);
  },

  removeRows(title, rows) {
    const sheet = sheetNamed(title);
    // Rows below the frozen header cannot all be deleted: one that stays is put at the end.
    if (rows.length >= sheet.getMaxRows() - 1) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    for (const { first, count } of runs(rows).reverse()) sheet.deleteRows(first + 1, count);
  },

  replace({ title, rows, look }) {
    const sheet = sheetMade(title);
    const width = Math.max(1, highest(rows.map((row) => row.length)));
    const [lastRow, lastColumn] = [sheet.getLastRow(), sheet.getLastColumn()];
    if (lastRow > 0 && lastColumn > 0) {
      const old = sheet.getRange(1, 1, lastRow, lastColumn);
      old.clearContent();
      old.setBackground(null);
    }
    if (rows.length > 0) {
      const cells = rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
      writeBlock(sheet, { row: 0, column: 0, cells });
      const range = sheet.getRange(1, 1, rows.length, width);
      range.setVerticalAlignment('top').setWrap(true);
      range.setBackgrounds(cells.map((row, r) => row.map((_, c) => look.colours?.[r]?.[c] || NO_COLOUR)));
    }
    for (const row of look.headings ?? []) {
      sheet
        .getRange(row + 1, 1, 1, width)
        .setFontWeight('bold')
        .setWrap(false);
    }
    look.widths.forEach((pixels, column) => {
      sheet.setColumnWidth(column + 1, pixels);
    });
    if (look.charts) insertCharts(sheet, look.charts);
  },

  mark(title, marks) {
    if (marks.length === 0) return;
    const sheet = sheetNamed(title);
    const rows = marks.map(({ row }) => row);
    const columns = marks.map(({ column }) => column);
    const [top, left] = [lowest(rows), lowest(columns)];
    const range = sheet.getRange(top + 1, left + 1, highest(rows) - top + 1, highest(columns) - left + 1);
    const [notes, backgrounds] = [range.getNotes(), range.getBackgrounds()];
    for (const { row, column, note, colour } of marks) {
      const [noteRow, colourRow] = [notes[row - top], backgrounds[row - top]];
      const at = column - left;
      if (noteRow) noteRow[at] = noteWith(noteRow[at] ?? '', note);
      if (colourRow) colourRow[at] = colourWith(colourRow[at] ?? '', colour) || NO_COLOUR;
    }
    range.setNotes(notes);
    range.setBackgrounds(backgrounds);
  },

  show(title) {
    const sheet = sheetNamed(title);
    if (sheet.isSheetHidden()) sheet.showSheet();
    spreadsheet().setActiveSheet(sheet);
  },

  select(title, row, column) {
    const sheet = sheetNamed(title);
    spreadsheet().setActiveRange(sheet.getRange(row + 1, column + 1));
  },

  selection() {
    const range = spreadsheet().getActiveRange();
    if (!range) return undefined;
    const readDate = zonedReader(spreadsheet().getSpreadsheetTimeZone());
    return {
      title: range.getSheet().getName(),
      row: range.getRow() - 1,
      column: range.getColumn() - 1,
      rows: range.getValues().map((row) => row.map((value) => fromSheet(value, readDate))),
    };
  },

  backup(title, as) {
    const copy = sheetNamed(title).copyTo(spreadsheet());
    copy.hideSheet();
    copy.setName(as);
  },

  lock(run) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(PATIENCE)) throw new Busy('The document lock was not granted');
    try {
      const result = run();
      SpreadsheetApp.flush();
      return result;
    } finally {
      lock.releaseLock();
    }
  },

  flush: () => SpreadsheetApp.flush(),
  property: (name) => PropertiesService.getDocumentProperties().getProperty(name) ?? undefined,
  setProperty(name, value) {
    PropertiesService.getDocumentProperties().setProperty(name, value);
  },
};

/** Headers with notes, widths, formats and drop-downs of the columns below them. */
function writeColumns(
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
    if (!column.choices || below <= 0) return;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...column.choices], true)
      .setAllowInvalid(true)
      .build();
    sheet.getRange(headerRow + 1, from + index, below, 1).setDataValidation(rule);
  });
  // The headers last: columns whose making was cut short are none, and are made anew.
  header.setValues([columns.map((column) => toSheet(column.header))]);
}

function protectKeys(sheet: GoogleAppsScript.Spreadsheet.Sheet, spec: SheetSpec): void {
  sheet.setColumnWidth(1, KEY_NOTE_WIDTH);
  sheet
    .getRange(1, 1, sheet.getMaxRows(), 1)
    .protect()
    .setDescription(spec.columns[0]?.note ?? '')
    .setWarningOnly(true);
}

function writeBlock(sheet: GoogleAppsScript.Spreadsheet.Sheet, { row, column, cells }: CellBlock): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  makeRoom(sheet, row + cells.length, column + width);
  const range = sheet.getRange(row + 1, column + 1, cells.length, width);
  range.setNumberFormats(cells.map((line) => line.map(formatOf)));
  range.setValues(cells.map((line) => line.map(toSheet)));
}

/** Adds the rows and columns that a range of this size needs. */
function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): void {
  const [haveRows, haveColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > haveRows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  if (columns > haveColumns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}

function runs(rows: readonly number[]): { first: number; count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last.first + last.count === row) last.count++;
    else found.push({ first: row, count: 1 });
  }
  return found;
}
