import type { CellStyle, Workbook, WriteSheet, Sheet as XlsxSheet } from 'hucre';
import { cloneChart, readXlsx, writeXlsx } from 'hucre';
import { type Book, lastColumn, newBook, newSheet, type Sheet } from './book.ts';
import { DEFAULT_WIDTH, wrappedRowHeights } from './row-heights.ts';
import { DEFAULT_FONT, sharedStyle } from './styles.ts';
import { readCells, writeCells } from './xlsx-cells.ts';
import { isOwnChart, writeChart } from './xlsx-charts.ts';
import { DATA_SHEET, dataRows, readData, type SheetData } from './xlsx-data.ts';
import { LISTS_SHEET, type Lists, newLists, readValidations, writeValidations } from './xlsx-validations.ts';

/*
 * The only file that reads and writes .xlsx.
 */

/** The book of an .xlsx file; throws what the library throws when the bytes are no such file. */
export async function readBook(bytes: Uint8Array): Promise<Book> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  const data = readData(workbook);
  const own = workbook.sheets.filter((sheet) => sheet.name !== DATA_SHEET && sheet.name !== LISTS_SHEET);
  const book = newBook({ sheetName: '', ...data.book });
  book.documentProperties = data.documentProperties ?? {};
  book.userProperties = data.userProperties ?? {};
  book.nextId = data.nextId ?? 1;
  const taken = new Set<number>();
  book.sheets = own.map((sheet) => {
    const known = data.sheets?.[sheet.name];
    const id = known && !taken.has(known.id) ? known.id : book.nextId++;
    taken.add(id);
    return readSheet(sheet, id, known, workbook);
  });
  if (book.sheets.length === 0) throw new Error('The book has no sheets');
  const active = workbook.sheets[workbook.activeSheet ?? 0];
  book.activeSheet = (book.sheets.find((sheet) => sheet.name === active?.name && !sheet.hidden) ?? firstShown(book)).id;
  return book;
}

/** The .xlsx bytes of a book. */
export async function writeBook(book: Book): Promise<Uint8Array> {
  const lists = newLists();
  const sheets = book.sheets.map((sheet) => writeSheet(sheet, book, lists));
  const active = Math.max(
    0,
    book.sheets.findIndex((sheet) => sheet.id === book.activeSheet),
  );
  if (lists.columns.length > 0) sheets.push({ name: LISTS_SHEET, rows: lists.rows(), hidden: true });
  sheets.push({ name: DATA_SHEET, rows: dataRows(book), veryHidden: true });
  return writeXlsx({ sheets, defaultFont: DEFAULT_FONT, activeSheet: active, dateSystem: '1900' });
}

function firstShown(book: Book): Sheet {
  return book.sheets.find((sheet) => !sheet.hidden) ?? (book.sheets[0] as Sheet);
}

function readSheet(source: XlsxSheet, id: number, known: SheetData | undefined, workbook: Workbook): Sheet {
  const { rows: _rows, cells: _cells, ...origin } = source;
  const sheet = newSheet(id, source.name);
  for (const [column, from, style] of known?.columnStyles ?? [])
    sheet.columnStyles.set(column, { from, style: sharedStyle(style) });
  readCells(sheet, source);
  sheet.maxRows = Math.max(known?.maxRows ?? 1000, sheet.rows.length);
  const width = sheet.rows.reduce((widest, cells) => Math.max(widest, cells?.length ?? 0), 0);
  sheet.maxColumns = Math.max(known?.maxColumns ?? 26, width);
  // LibreOffice can lose the freeze when it saves: what the book had is kept.
  sheet.frozenRows = source.freezePane?.rows ?? known?.frozenRows ?? 0;
  sheet.frozenColumns = source.freezePane?.columns ?? known?.frozenColumns ?? 0;
  source.columns?.forEach((column, index) => {
    if (column.width !== undefined) sheet.widths.set(index, Math.round(column.width * 7 + 5));
    if (column.hidden) sheet.hiddenColumns.add(index);
  });
  sheet.hidden = Boolean(source.hidden || source.veryHidden);
  const tab = source.view?.tabColor?.rgb;
  if (tab) sheet.tabColor = `#${tab.slice(-6).toLowerCase()}`;
  sheet.validations = readValidations(source.dataValidations ?? [], workbook);
  sheet.protections = known?.protections ?? [];
  const drawn = source.charts ?? [];
  sheet.charts = (known?.charts ?? []).filter((chart) => drawn.some((candidate) => isOwnChart(chart, candidate)));
  const foreign = drawn.filter((candidate) => !sheet.charts.some((chart) => isOwnChart(chart, candidate)));
  sheet.origin = { ...origin, rows: [], charts: foreign };
  return sheet;
}

function writeSheet(sheet: Sheet, book: Book, lists: Lists): WriteSheet {
  const { rows, styles, cells } = writeCells(sheet);
  const {
    charts: foreign = [],
    pivotTables: _,
    freezePane: _freeze,
    ...origin
  } = sheet.origin ?? { rows: [], name: sheet.name };
  const frozen = sheet.frozenRows > 0 || sheet.frozenColumns > 0;
  const result: WriteSheet = {
    ...origin,
    name: sheet.name,
    rows,
    cells,
    columns: writeColumns(sheet, styles),
    rowDefs: wrappedRowHeights(sheet, book),
    dataValidations: writeValidations(sheet.validations, lists),
    charts: [
      ...sheet.charts.flatMap((chart) => writeChart(chart, book)),
      ...foreign.flatMap((chart) => {
        const anchor = chart.anchor;
        return anchor
          ? [
              cloneChart(chart, {
                anchor: { from: anchor.from ?? { row: 0, col: 0 }, ...(anchor.to ? { to: anchor.to } : {}) },
              }),
            ]
          : [];
      }),
    ],
    hidden: sheet.hidden,
    veryHidden: false,
  };
  if (frozen) result.freezePane = { rows: sheet.frozenRows, columns: sheet.frozenColumns };
  if (sheet.tabColor) result.view = { ...origin.view, tabColor: { rgb: sheet.tabColor.slice(1).toUpperCase() } };
  return result;
}

function writeColumns(sheet: Sheet, styles: readonly (CellStyle | undefined)[]): NonNullable<WriteSheet['columns']> {
  const known = sheet.origin?.columns ?? [];
  const count = Math.max(
    known.length,
    styles.length,
    lastColumn(sheet),
    ...[...sheet.widths.keys(), ...sheet.hiddenColumns].map((column) => column + 1),
  );
  return Array.from({ length: count }, (_, column) => {
    const { width: _width, hidden: _hidden, style: _style, numFmt: _format, ...rest } = known[column] ?? {};
    return {
      ...rest,
      ...(styles[column] ? { style: styles[column] } : {}),
      width: ((sheet.widths.get(column) ?? DEFAULT_WIDTH) - 5) / 7,
      ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}),
    };
  });
}
