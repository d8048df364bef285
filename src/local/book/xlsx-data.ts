import type { CellStyle, Workbook } from 'hucre';
import type { ChartSpec, ProtectionSpec } from '../operations.ts';
import type { Book } from './book.ts';

/** The very hidden sheet that holds, as JSON, what .xlsx has no form for. */
export const DATA_SHEET = '_workspace';

/** Below Excel's 32,767 characters to a cell. */
const CHUNK = 30_000;

export interface SheetData {
  id: number;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  /** Column, first row, looks. */
  columnStyles?: [number, number, CellStyle][];
  protections: ProtectionSpec[];
  charts: ChartSpec[];
}

interface BookData {
  version: 1;
  book: { timeZone: string; locale: string };
  nextId: number;
  documentProperties: Record<string, string>;
  userProperties: Record<string, Record<string, string>>;
  /** By sheet name. */
  sheets: Record<string, SheetData>;
}

/** The rows of the data sheet: the JSON in pieces, one to a cell. */
export function dataRows(book: Book): string[][] {
  const data: BookData = {
    version: 1,
    book: { timeZone: book.timeZone, locale: book.locale },
    nextId: book.nextId,
    documentProperties: book.documentProperties,
    userProperties: book.userProperties,
    sheets: Object.fromEntries(
      book.sheets.map((sheet) => {
        const { id, maxRows, maxColumns, frozenRows, frozenColumns, protections, charts } = sheet;
        const columnStyles = [...sheet.columnStyles].map(([column, { from, style }]): [number, number, CellStyle] => [
          column,
          from,
          style,
        ]);
        return [sheet.name, { id, maxRows, maxColumns, frozenRows, frozenColumns, columnStyles, protections, charts }];
      }),
    ),
  };
  // A pair of surrogates cut between two cells would not survive the file.
  const text = JSON.stringify(data).replace(/[\ud800-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
  const rows: string[][] = [];
  for (let at = 0; at < text.length; at += CHUNK) rows.push([text.slice(at, at + CHUNK)]);
  return rows;
}

/** What the data sheet says; empty for a book that this program has not written or whose sheet somebody spoilt. */
export function readData(workbook: Workbook): Partial<BookData> {
  const sheet = workbook.sheets.find((candidate) => candidate.name === DATA_SHEET);
  if (!sheet) return {};
  try {
    const data = JSON.parse(sheet.rows.map((row) => row[0] ?? '').join('')) as BookData;
    return data.version === 1 ? data : {};
  } catch {
    return {};
  }
}
