/**
 * What crosses from the vm context to the host, under the name of the Apps Script method that asks for it: plain JSON
 * both ways. The services in the context and the host that answers are both typed against this one table.
 */

/** A rectangle of cells on the sheet with this id; rows and columns count from 1, as in Apps Script. */
export interface Area {
  sheet: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A cell's value on the wire; a date is its wall clock in the book's time zone, `2026-11-05T13:30:00.000`. */
export type WireValue = string | number | boolean | { date: string };

export interface ListRule {
  kind: 'list';
  values: string[];
  showDropdown: boolean;
  allowInvalid: boolean;
  help?: string;
}

export interface DateRule {
  kind: 'date';
  allowInvalid: boolean;
  help?: string;
}

/** What a cell may hold: one of a list, or a date. */
export type ValidationRule = ListRule | DateRule;

export type ChartType = 'BAR' | 'COLUMN' | 'PIE';

/** A chart over ranges of the book; `row`, `column` (from 1) anchor its top left corner, offsets and sizes in pixels. */
export interface ChartSpec {
  id: number;
  type: ChartType;
  ranges: Area[];
  headers: number;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  options: Record<string, unknown>;
}

export interface ProtectionSpec {
  id: number;
  area?: Area;
  description: string;
  warningOnly: boolean;
}

/** What the looks of a cell can be set to; colours are `#rrggbb`, null is the default. */
export interface StylePatch {
  background?: string | null;
  numberFormat?: string;
  bold?: boolean;
  fontColor?: string | null;
  wrap?: boolean;
  vertical?: 'top' | 'middle' | 'bottom' | null;
  horizontal?: 'left' | 'center' | 'right' | null;
}

/** A menu as the add-on built it: commands by the name of their global function. */
export type MenuEntry =
  | { kind: 'item'; label: string; function: string }
  | { kind: 'separator' }
  | { kind: 'menu'; label: string; entries: MenuEntry[] };

/** What a script did to the screen, in order. */
export type UiEvent =
  | { kind: 'menu'; label: string; entries: MenuEntry[] }
  | { kind: 'sidebar'; title: string; html: string }
  | { kind: 'dialog'; title: string; html: string; width: number; height: number }
  | { kind: 'alert'; title: string; prompt: string }
  | { kind: 'toast'; title: string; message: string; seconds: number }
  | { kind: 'select'; area: Area };

export interface MadeFile {
  id: string;
  name: string;
  webViewLink: string;
}

/** Constants of one execution, known before it starts. */
export interface ExecutionFacts {
  timeZone: string;
  locale: string;
  userKey: string;
  userLocale: string;
  bookId: string;
  bookName: string;
  bookUrl: string;
}

/** The methods of Range that set one look of all its cells. */
export type StyleMethod =
  | 'setBackground'
  | 'setFontColor'
  | 'setFontWeight'
  | 'setHorizontalAlignment'
  | 'setNumberFormat'
  | 'setVerticalAlignment'
  | 'setWrap';

type StyleOperations = {
  [Name in StyleMethod as `Range.${Name}`]: (area: Area, patch: StylePatch) => null;
};

export interface Operations extends StyleOperations {
  'Spreadsheet.getSheets'(): number[];
  'Spreadsheet.getSheetByName'(name: string): number | null;
  'Spreadsheet.insertSheet'(name: string | null, index: number | null): number;
  'Spreadsheet.deleteSheet'(sheet: number): null;
  'Spreadsheet.getActiveSheet'(): number;
  'Spreadsheet.setActiveSheet'(sheet: number): null;
  'Spreadsheet.moveActiveSheet'(position: number): null;
  'Spreadsheet.getActiveRange'(): Area;
  'Spreadsheet.setActiveRange'(area: Area): null;
  'Spreadsheet.toast'(message: string, title: string, seconds: number): null;
  'SpreadsheetApp.flush'(): null;

  'Sheet.getName'(sheet: number): string;
  'Sheet.setName'(sheet: number, name: string): null;
  'Sheet.getIndex'(sheet: number): number;
  'Sheet.getLastRow'(sheet: number): number;
  'Sheet.getLastColumn'(sheet: number): number;
  'Sheet.getMaxRows'(sheet: number): number;
  'Sheet.getMaxColumns'(sheet: number): number;
  'Sheet.getRange'(area: Area): null;
  'Sheet.insertRowsAfter'(sheet: number, after: number, count: number): null;
  'Sheet.insertColumnsAfter'(sheet: number, after: number, count: number): null;
  'Sheet.deleteRows'(sheet: number, row: number, count: number): null;
  'Sheet.setFrozenRows'(sheet: number, count: number): null;
  'Sheet.setFrozenColumns'(sheet: number, count: number): null;
  'Sheet.setColumnWidth'(sheet: number, column: number, pixels: number): null;
  'Sheet.setColumnWidths'(sheet: number, column: number, count: number, pixels: number): null;
  'Sheet.autoResizeRows'(sheet: number, row: number, count: number): null;
  'Sheet.hideColumns'(sheet: number, column: number, count: number): null;
  'Sheet.hideSheet'(sheet: number): null;
  'Sheet.showSheet'(sheet: number): null;
  'Sheet.isSheetHidden'(sheet: number): boolean;
  'Sheet.setTabColor'(sheet: number, color: string | null): null;
  'Sheet.copyTo'(sheet: number): number;
  'Sheet.protect'(sheet: number, area: Area | null): ProtectionSpec;
  'Sheet.getProtections'(sheet: number, type: 'SHEET' | 'RANGE'): ProtectionSpec[];
  'Sheet.getCharts'(sheet: number): ChartSpec[];
  'Sheet.insertChart'(sheet: number, chart: ChartSpec): null;
  'Sheet.removeChart'(sheet: number, chart: number): null;
  'Protection.update'(sheet: number, id: number, description: string, warningOnly: boolean): null;

  'Range.getValues'(area: Area): WireValue[][];
  'Range.setValues'(area: Area, values: WireValue[][]): null;
  'Range.getDisplayValues'(area: Area): string[][];
  'Range.getFormulas'(area: Area): string[][];
  'Range.getNumberFormats'(area: Area): string[][];
  'Range.setNumberFormats'(area: Area, formats: string[][]): null;
  'Range.getBackgrounds'(area: Area): string[][];
  'Range.setBackgrounds'(area: Area, colors: (string | null)[][]): null;
  'Range.getNotes'(area: Area): string[][];
  'Range.setNotes'(area: Area, notes: string[][]): null;
  'Range.setDataValidations'(area: Area, rules: (ValidationRule | null)[][]): null;
  'Range.setDataValidation'(area: Area, rule: ValidationRule | null): null;
  'Range.clearDataValidations'(area: Area): null;
  'Range.clearContent'(area: Area): null;

  'Menu.addToUi'(label: string, entries: MenuEntry[]): null;
  'Ui.show'(event: UiEvent): null;
  'HtmlService.createHtmlOutputFromFile'(name: string): string;
  'Lock.tryLock'(milliseconds: number): boolean;
  'Lock.hasLock'(): boolean;
  'Lock.releaseLock'(): null;
  'Properties.getProperties'(store: 'document' | 'user'): Record<string, string>;
  'Properties.setProperties'(store: 'document' | 'user', properties: Record<string, string>, replace: boolean): null;
  'Properties.deleteProperty'(store: 'document' | 'user', key: string): null;
  'Utilities.getUuid'(): string;
  'Utilities.sleep'(milliseconds: number): null;
  'Drive.Files.list'(batch: string): MadeFile[];
  'Drive.Files.create'(name: string, batch: string, base64: string): MadeFile;
  'console.log'(level: 'log' | 'info' | 'warn' | 'error', line: string): null;
}

export type OperationName = keyof Operations;
