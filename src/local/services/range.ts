import type { Area, ValidationRule, WireValue } from '../operations.ts';
import { call, executionFacts } from './bridge.ts';
import { ruleOf } from './data-validation.ts';
import { offered } from './offered.ts';
import { protectionOf } from './protection.ts';
import { sheetOf } from './references.ts';
import { fromWallClock, toWallClock } from './time-zone.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;

/** A rectangle of cells. Rows and columns count from 1. */
export class LocalRange implements Partial<GoogleRange> {
  readonly area: Area;
  constructor(area: Area) {
    this.area = area;
  }

  getRow() {
    return this.area.row;
  }
  getColumn() {
    return this.area.column;
  }
  getNumRows() {
    return this.area.rows;
  }
  getNumColumns() {
    return this.area.columns;
  }
  getSheet() {
    return sheetOf(this.area.sheet);
  }
  getA1Notation() {
    const { row, column, rows, columns } = this.area;
    const first = letters(column) + row;
    return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows - 1}`;
  }

  // biome-ignore lint/suspicious/noExplicitAny: the type of the values is Google's
  getValues(): any[][] {
    const zone = executionFacts().timeZone;
    const dates = new Map<string, number>();
    const instant = (wallClock: string): Date => {
      const known = dates.get(wallClock) ?? fromWallClock(wallClock, zone).getTime();
      dates.set(wallClock, known);
      return new Date(known);
    };
    return call('Range.getValues', this.area).map((row) =>
      row.map((value) => (typeof value === 'object' ? instant(value.date) : value)),
    );
  }
  // biome-ignore lint/suspicious/noExplicitAny: the type of the values is Google's
  setValues(values: any[][]) {
    const zone = executionFacts().timeZone;
    call(
      'Range.setValues',
      this.area,
      values.map((row) => row.map((value) => wireValue(value, zone))),
    );
    return this.self();
  }
  getDisplayValues() {
    return call('Range.getDisplayValues', this.area);
  }
  getFormulas() {
    return call('Range.getFormulas', this.area);
  }
  clearContent() {
    call('Range.clearContent', this.area);
    return this.self();
  }

  getNumberFormats() {
    return call('Range.getNumberFormats', this.area);
  }
  setNumberFormat(numberFormat: string) {
    call('Range.setNumberFormat', this.area, { numberFormat });
    return this.self();
  }
  setNumberFormats(formats: string[][]) {
    call('Range.setNumberFormats', this.area, formats);
    return this.self();
  }
  getBackgrounds() {
    return call('Range.getBackgrounds', this.area);
  }
  setBackground(background: string | null) {
    call('Range.setBackground', this.area, { background });
    return this.self();
  }
  setBackgrounds(colors: (string | null)[][]) {
    call('Range.setBackgrounds', this.area, colors);
    return this.self();
  }
  setFontWeight(weight: 'normal' | 'bold' | null) {
    call('Range.setFontWeight', this.area, { bold: weight === 'bold' });
    return this.self();
  }
  setFontColor(fontColor: string | null) {
    call('Range.setFontColor', this.area, { fontColor });
    return this.self();
  }
  setWrap(wrap: boolean) {
    call('Range.setWrap', this.area, { wrap });
    return this.self();
  }
  setVerticalAlignment(vertical: 'top' | 'middle' | 'bottom' | null) {
    call('Range.setVerticalAlignment', this.area, { vertical });
    return this.self();
  }
  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null) {
    call('Range.setHorizontalAlignment', this.area, { horizontal: alignment === 'normal' ? null : alignment });
    return this.self();
  }

  getNotes() {
    return call('Range.getNotes', this.area);
  }
  setNotes(notes: (string | null)[][]) {
    call(
      'Range.setNotes',
      this.area,
      grid(notes, (note) => note ?? ''),
    );
    return this.self();
  }
  setNote(note: string | null) {
    const { rows, columns } = this.area;
    return this.setNotes(Array.from({ length: rows }, () => new Array<string | null>(columns).fill(note)));
  }

  setDataValidation(rule: GoogleRule | null) {
    call('Range.setDataValidation', this.area, rule && ruleOf(rule));
    return this.self();
  }
  setDataValidations(rules: (GoogleRule | null)[][]) {
    call(
      'Range.setDataValidations',
      this.area,
      grid(rules, (rule): ValidationRule | null => rule && ruleOf(rule)),
    );
    return this.self();
  }
  clearDataValidations() {
    call('Range.clearDataValidations', this.area);
    return this.self();
  }

  activate() {
    call('Spreadsheet.setActiveRange', this.area);
    return this.self();
  }
  protect() {
    return protectionOf(this.area.sheet, call('Sheet.protect', this.area.sheet, this.area));
  }

  private self(): GoogleRange {
    return offered<GoogleRange>('Range', this);
  }
}

/** The range of an area, as the add-on sees it. */
export function rangeOf(area: Area): GoogleRange {
  return offered<GoogleRange>('Range', new LocalRange(area));
}

/** The area of a range that the add-on hands back. */
export function areaOf(range: GoogleRange): Area {
  return (range as unknown as LocalRange).area;
}

function grid<In, Out extends string | ValidationRule | null>(lines: In[][], to: (item: In) => Out): Out[][] {
  return lines.map((line) => line.map(to));
}

function wireValue(value: unknown, zone: string): WireValue {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return { date: toWallClock(value, zone) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

function letters(column: number): string {
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}
