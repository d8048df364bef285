import { type Book, Busy } from '../app/host.ts';
import { runs, writeBlock } from './blocks.ts';
import { fromSheet } from './cells.ts';
import { offerChoices, protectKeys, writeColumns } from './columns.ts';
import { contentOf, forgetContent } from './contents.ts';
import { zonedReader } from './dates.ts';
import { replaceContent } from './generated-tab.ts';
import { markCells } from './marks.ts';
import { documentProperty, forgetProperties, setDocumentProperty } from './properties.ts';

/** How long an action waits for a colleague's action to end, in milliseconds. */
const PATIENCE = 20_000;

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
const sheetNamed = (title: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = spreadsheet().getSheetByName(title);
  if (!sheet) throw new Error(`No sheet "${title}"`);
  return sheet;
};
/** The sheet to be changed: what was read of it holds no longer. */
const changing = (title: string): GoogleAppsScript.Spreadsheet.Sheet => {
  forgetContent(title);
  return sheetNamed(title);
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

  read: contentOf,

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
    forgetContent(spec.title);
    const sheet = sheetMade(spec.title);
    sheet.setFrozenRows(1);
    if (spec.keyed) protectKeys(sheet, spec);
    if (spec.hidden) sheet.hideSheet();
    writeColumns(sheet, 1, 1, spec.columns);
  },

  addColumns(title, headerRow, from, columns) {
    const sheet = changing(title);
    writeColumns(sheet, headerRow + 1, from + 1, columns);
  },

  offer(title, headerRow, column, choices) {
    const sheet = sheetNamed(title);
    const below = sheet.getMaxRows() - headerRow - 1;
    if (below > 0) offerChoices(sheet.getRange(headerRow + 2, column + 1, below, 1), choices);
  },

  write(title, blocks) {
    const sheet = changing(title);
    for (const block of blocks) writeBlock(sheet, block);
  },

  removeRows(title, rows) {
    const sheet = changing(title);
    // Rows below the frozen header cannot all be deleted: one that stays is put at the end.
    if (rows.length >= sheet.getMaxRows() - 1) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    for (const { first, count } of runs(rows).reverse()) sheet.deleteRows(first + 1, count);
  },

  replace(view) {
    forgetContent(view.title);
    replaceContent(sheetMade(view.title), view);
  },

  mark(title, marks) {
    if (marks.length > 0) markCells(sheetNamed(title), marks);
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
      forgetProperties();
      forgetContent();
      const result = run();
      SpreadsheetApp.flush();
      return result;
    } finally {
      lock.releaseLock();
    }
  },

  flush: () => SpreadsheetApp.flush(),
  property: documentProperty,
  setProperty: setDocumentProperty,
};
