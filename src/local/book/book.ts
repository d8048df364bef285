import type { CellStyle, Cell as XlsxCell, Sheet as XlsxSheet } from 'hucre';
import type { ChartSpec, ProtectionSpec } from '../operations.ts';
import type { ValidationArea } from './validations.ts';

export type Scalar = string | number | boolean;

/** One cell; a date is its serial number (days since 30.12.1899) under a date format, as in every spreadsheet. */
export interface Cell {
  value?: Scalar;
  formula?: string;
  style?: CellStyle;
  note?: string;
  /** What the file holds besides and this program does not touch: rich text, a hyperlink. Goes when the value changes. */
  kept?: Pick<XlsxCell, 'richText' | 'hyperlink'>;
}

export interface Sheet {
  id: number;
  name: string;
  /** Sparse, from 0. */
  rows: (Cell | undefined)[][];
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels by column, from 0. */
  widths: Map<number, number>;
  hiddenColumns: Set<number>;
  /** Looks of the cells that are not there yet, by column: from this row down. */
  columnStyles: Map<number, { from: number; style: CellStyle }>;
  hidden: boolean;
  tabColor?: string;
  validations: ValidationArea[];
  protections: ProtectionSpec[];
  charts: ChartSpec[];
  /** The sheet as the file had it: what this program does not know (merges, filters, pictures) is written back from it. */
  origin?: XlsxSheet;
}

export interface Book {
  sheets: Sheet[];
  activeSheet: number;
  timeZone: string;
  locale: string;
  nextId: number;
  documentProperties: Record<string, string>;
  /** By user key. */
  userProperties: Record<string, Record<string, string>>;
}

/** An empty sheet of Google's own size, 1,000 rows of 26 columns. */
export function newSheet(id: number, name: string): Sheet {
  return {
    id,
    name,
    rows: [],
    maxRows: 1000,
    maxColumns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    widths: new Map(),
    hiddenColumns: new Set(),
    columnStyles: new Map(),
    hidden: false,
    validations: [],
    protections: [],
    charts: [],
  };
}

/** A book with one empty sheet. */
export function newBook(options: { sheetName: string; timeZone?: string; locale?: string }): Book {
  return {
    sheets: [newSheet(1, options.sheetName)],
    activeSheet: 1,
    timeZone: options.timeZone ?? localTimeZone(),
    locale: options.locale ?? 'ru_RU',
    nextId: 2,
    documentProperties: {},
    userProperties: {},
  };
}

/** The machine's zone; a machine without one (UTC: a server, a container) keeps Moscow time. */
export function localTimeZone(): string {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone === 'UTC' || !zone ? 'Europe/Moscow' : zone;
}

/** The cell, made if it was not there; row and column from 0. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  let cells = sheet.rows[row];
  if (!cells) {
    cells = [];
    sheet.rows[row] = cells;
  }
  let cell = cells[column];
  if (!cell) {
    const style = styleAt(sheet, row, column);
    cell = style ? { style } : {};
    cells[column] = cell;
  }
  return cell;
}

/** The looks of a cell, there or not. */
export function styleAt(sheet: Sheet, row: number, column: number): CellStyle | undefined {
  const cell = sheet.rows[row]?.[column];
  if (cell) return cell.style;
  const below = sheet.columnStyles.get(column);
  return below && row >= below.from ? below.style : undefined;
}

/** Whether a cell holds something that counts for the last row and column: a value or a formula, not looks. */
export function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.formula !== undefined || (cell.value !== undefined && cell.value !== ''));
}

/** Number of the last row with content, from 1; 0 for an empty sheet. */
export function lastRow(sheet: Sheet): number {
  for (let row = sheet.rows.length - 1; row >= 0; row--) if (sheet.rows[row]?.some(isFilled)) return row + 1;
  return 0;
}

/** Number of the last column with content, from 1; 0 for an empty sheet. */
export function lastColumn(sheet: Sheet): number {
  let last = 0;
  for (const cells of sheet.rows) {
    if (!cells) continue;
    for (let column = cells.length - 1; column >= last; column--) if (isFilled(cells[column])) last = column + 1;
  }
  return last;
}
