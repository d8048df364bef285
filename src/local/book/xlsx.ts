import type { CellStyle, CellValue, Workbook, WriteSheet, Cell as XlsxCell, Sheet as XlsxSheet } from 'hucre';
import { cloneChart, readXlsx, writeXlsx } from 'hucre';
import { type Book, type Cell, cellAt, isFilled, lastRow, newBook, newSheet, type Sheet } from './book.ts';
import { AUTOMATIC } from './styles.ts';
import { utcToSerial } from './wall-clock.ts';
import { isOwnChart, writeChart } from './xlsx-charts.ts';
import { DATA_SHEET, dataRows, readData, type SheetData } from './xlsx-data.ts';
import { LISTS_SHEET, type Lists, newLists, readValidations, writeValidations } from './xlsx-validations.ts';

/*
 * The only file that reads and writes .xlsx.
 */

/** Rows below the last one that get the looks of their column, so that one who types on in Excel types into text cells. */
const READY_ROWS = 50;

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
  return writeXlsx({ sheets, activeSheet: active, dateSystem: '1900' });
}

function firstShown(book: Book): Sheet {
  return book.sheets.find((sheet) => !sheet.hidden) ?? (book.sheets[0] as Sheet);
}

function readSheet(source: XlsxSheet, id: number, known: SheetData | undefined, workbook: Workbook): Sheet {
  const { rows, cells: _, ...origin } = source;
  const sheet = newSheet(id, source.name);
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null && value !== '') cellAt(sheet, row, column).value = scalarOf(value);
    });
  });
  const filled = lastRow(sheet);
  const below = new Map((known?.columnStyles ?? []).map(([column, from, style]) => [column, { from, style }]));
  for (const [key, cell] of source.cells ?? []) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    if (cell.type === 'empty' && !cell.comment && row >= filled && below.has(column)) continue;
    readCell(cellAt(sheet, row, column), cell);
  }
  sheet.columnStyles = below;
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

function readCell(cell: Cell, source: XlsxCell): void {
  if (source.formula !== undefined) {
    cell.formula = `=${source.formula}`;
    const result = source.formulaResult ?? null;
    if (result === null) delete cell.value;
    else cell.value = scalarOf(result);
  }
  if (source.style) cell.style = readStyle(source.style);
  if (source.comment) cell.note = source.comment.text;
  if (source.richText || source.hyperlink)
    cell.kept = {
      ...(source.richText ? { richText: source.richText } : {}),
      ...(source.hyperlink ? { hyperlink: source.hyperlink } : {}),
    };
}

/** Number format 14 means «the short date of the reader's country», which is a Russian one here. */
function readStyle(style: CellStyle): CellStyle {
  return style.numFmt === 'mm-dd-yy' || style.numFmt === 'm/d/yy' ? { ...style, numFmt: 'dd.mm.yyyy' } : style;
}

function scalarOf(value: NonNullable<CellValue>): string | number | boolean {
  return value instanceof Date ? utcToSerial(value) : value;
}

function writeSheet(sheet: Sheet, book: Book, lists: Lists): WriteSheet {
  const cells = new Map<string, Partial<XlsxCell>>();
  const rows: CellValue[][] = [];
  sheet.rows.forEach((line, row) => {
    const values: CellValue[] = [];
    line.forEach((cell, column) => {
      if (!cell) return;
      if (isFilled(cell) && cell.formula === undefined) values[column] = cell.value ?? null;
      if (cell.style || cell.note || cell.formula !== undefined || cell.kept)
        cells.set(`${row},${column}`, writeCell(cell));
    });
    rows[row] = Array.from(values, (value) => value ?? null);
  });
  for (const [column, { from, style }] of sheet.columnStyles)
    for (
      let row = Math.max(from, sheet.rows.length);
      row < Math.min(sheet.rows.length + READY_ROWS, sheet.maxRows);
      row++
    )
      cells.set(`${row},${column}`, { value: null, type: 'empty', style });
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
    rows: Array.from(rows, (values) => values ?? []),
    cells,
    columns: writeColumns(sheet),
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

function writeColumns(sheet: Sheet): NonNullable<WriteSheet['columns']> {
  const known = sheet.origin?.columns ?? [];
  const count = Math.max(
    known.length,
    ...[...sheet.widths.keys(), ...sheet.hiddenColumns].map((column) => column + 1),
    0,
  );
  return Array.from({ length: count }, (_, column) => {
    const { width: _width, hidden: _hidden, ...rest } = known[column] ?? {};
    const pixels = sheet.widths.get(column);
    return {
      ...rest,
      ...(pixels === undefined ? {} : { width: (pixels - 5) / 7 }),
      ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}),
    };
  });
}

function writeCell(cell: Cell): Partial<XlsxCell> {
  const common = {
    ...(cell.style
      ? { style: cell.style.numFmt === AUTOMATIC ? { ...cell.style, numFmt: AUTOMATIC } : cell.style }
      : {}),
    ...(cell.note ? { comment: { text: cell.note } } : {}),
    ...cell.kept,
  };
  if (cell.formula !== undefined)
    return {
      ...common,
      type: 'formula',
      value: cell.value ?? null,
      formula: cell.formula.slice(1),
      ...(cell.value === undefined ? {} : { formulaResult: cell.value }),
    };
  if (!isFilled(cell)) return { ...common, value: null, type: 'empty' };
  const type = cell.kept?.richText ? 'richText' : (typeof cell.value as 'string' | 'number' | 'boolean');
  return { ...common, type, value: cell.value ?? null };
}
