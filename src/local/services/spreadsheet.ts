import { call, executionFacts } from './bridge.ts';
import { newDataValidation } from './data-validation.ts';
import { offered } from './offered.ts';
import { areaOf, rangeOf } from './range.ts';
import { sheetOf } from './references.ts';
import { idOf } from './sheet.ts';
import { ui } from './ui.ts';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class LocalSpreadsheet implements Partial<Omit<GoogleSpreadsheet, 'insertSheet'>> {
  getId() {
    return executionFacts().bookId;
  }
  getName() {
    return executionFacts().bookName;
  }
  getUrl() {
    return executionFacts().bookUrl;
  }
  getSpreadsheetTimeZone() {
    return executionFacts().timeZone;
  }
  getSpreadsheetLocale() {
    return executionFacts().locale;
  }

  getSheets() {
    return call('Spreadsheet.getSheets').map(sheetOf);
  }
  getNumSheets() {
    return call('Spreadsheet.getSheets').length;
  }
  getSheetByName(name: string) {
    const id = call('Spreadsheet.getSheetByName', name);
    return id === null ? null : sheetOf(id);
  }
  insertSheet(name?: string, index?: number) {
    return sheetOf(call('Spreadsheet.insertSheet', name ?? null, index ?? null));
  }
  deleteSheet(sheet: GoogleSheet) {
    call('Spreadsheet.deleteSheet', idOf(sheet));
  }
  getActiveSheet() {
    return sheetOf(call('Spreadsheet.getActiveSheet'));
  }
  setActiveSheet(sheet: GoogleSheet) {
    call('Spreadsheet.setActiveSheet', idOf(sheet));
    return sheet;
  }
  moveActiveSheet(pos: number) {
    call('Spreadsheet.moveActiveSheet', pos);
  }
  getActiveRange() {
    return rangeOf(call('Spreadsheet.getActiveRange'));
  }
  setActiveRange(range: GoogleRange) {
    call('Spreadsheet.setActiveRange', areaOf(range));
    return range;
  }
  toast(msg: string, title = '', timeoutSeconds: number | null = 5) {
    call('Spreadsheet.toast', msg, title, timeoutSeconds ?? 5);
  }
}

const spreadsheet = () =>
  offered<GoogleSpreadsheet>('Spreadsheet', new LocalSpreadsheet() as unknown as Partial<GoogleSpreadsheet>);

export const spreadsheetApp = {
  ProtectionType: offered('ProtectionType', { RANGE: 'RANGE', SHEET: 'SHEET' }),
  getActive: spreadsheet,
  getActiveSpreadsheet: spreadsheet,
  getUi: ui,
  flush: () => void call('SpreadsheetApp.flush'),
  newDataValidation,
};
