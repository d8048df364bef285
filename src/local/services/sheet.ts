import type { Area } from '../operations.ts';
import { call } from './bridge.ts';
import { chartOf, newChart, specOf } from './chart.ts';
import { offered } from './offered.ts';
import { protectionOf } from './protection.ts';
import { rangeOf } from './range.ts';
import { provideSheets, sheetOf } from './references.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A tab, by its id: renaming and moving do not lose it. */
export class LocalSheet implements Partial<Omit<GoogleSheet, 'getRange'>> {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }

  getSheetId() {
    return this.id;
  }
  getName() {
    return call('Sheet.getName', this.id);
  }
  setName(name: string) {
    call('Sheet.setName', this.id, name);
    return this.self();
  }
  getIndex() {
    return call('Sheet.getIndex', this.id);
  }
  getRange(row: number, column: number, rows = 1, columns = 1) {
    if (typeof row !== 'number') throw new Error('Not available in the local workspace: Sheet.getRange(a1Notation)');
    const area: Area = { sheet: this.id, row, column, rows, columns };
    call('Sheet.getRange', area);
    return rangeOf(area);
  }
  getDataRange() {
    return this.getRange(1, 1, Math.max(this.getLastRow(), 1), Math.max(this.getLastColumn(), 1));
  }
  getLastRow() {
    return call('Sheet.getLastRow', this.id);
  }
  getLastColumn() {
    return call('Sheet.getLastColumn', this.id);
  }
  getMaxRows() {
    return call('Sheet.getMaxRows', this.id);
  }
  getMaxColumns() {
    return call('Sheet.getMaxColumns', this.id);
  }
  insertRowsAfter(afterPosition: number, howMany: number) {
    call('Sheet.insertRowsAfter', this.id, afterPosition, howMany);
    return this.self();
  }
  insertColumnsAfter(afterPosition: number, howMany: number) {
    call('Sheet.insertColumnsAfter', this.id, afterPosition, howMany);
    return this.self();
  }
  deleteRows(rowPosition: number, howMany: number) {
    call('Sheet.deleteRows', this.id, rowPosition, howMany);
  }

  setFrozenRows(rows: number) {
    call('Sheet.setFrozenRows', this.id, rows);
  }
  setFrozenColumns(columns: number) {
    call('Sheet.setFrozenColumns', this.id, columns);
  }
  setColumnWidth(columnPosition: number, width: number) {
    call('Sheet.setColumnWidth', this.id, columnPosition, width);
    return this.self();
  }
  setColumnWidths(startColumn: number, numColumns: number, width: number) {
    call('Sheet.setColumnWidths', this.id, startColumn, numColumns, width);
    return this.self();
  }
  autoResizeRows(startRow: number, numRows: number) {
    call('Sheet.autoResizeRows', this.id, startRow, numRows);
    return this.self();
  }
  hideColumns(columnIndex: number, numColumns = 1) {
    call('Sheet.hideColumns', this.id, columnIndex, numColumns);
  }
  hideSheet() {
    call('Sheet.hideSheet', this.id);
    return this.self();
  }
  showSheet() {
    call('Sheet.showSheet', this.id);
    return this.self();
  }
  isSheetHidden() {
    return call('Sheet.isSheetHidden', this.id);
  }
  setTabColor(color: string | null) {
    call('Sheet.setTabColor', this.id, color);
    return this.self();
  }
  activate() {
    call('Spreadsheet.setActiveSheet', this.id);
    return this.self();
  }
  copyTo(_spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
    return sheetOf(call('Sheet.copyTo', this.id));
  }

  protect() {
    return protectionOf(this.id, call('Sheet.protect', this.id, null));
  }
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType) {
    const wanted = type as unknown as 'SHEET' | 'RANGE';
    return call('Sheet.getProtections', this.id, wanted).map((spec) => protectionOf(this.id, spec));
  }

  newChart() {
    return newChart();
  }
  getCharts() {
    return call('Sheet.getCharts', this.id).map(chartOf);
  }
  insertChart(chart: Chart) {
    call('Sheet.insertChart', this.id, specOf(chart));
  }
  removeChart(chart: Chart) {
    call('Sheet.removeChart', this.id, specOf(chart).id);
  }

  private self(): GoogleSheet {
    return sheetOf(this.id);
  }
}

provideSheets((id) => offered<GoogleSheet>('Sheet', new LocalSheet(id) as unknown as Partial<GoogleSheet>));

/** The id of a sheet that the add-on hands back. */
export function idOf(sheet: GoogleSheet): number {
  return (sheet as unknown as LocalSheet).id;
}
