import { readXlsx, type Workbook, type Sheet as XlsxSheet } from 'hucre';
import { type Book, newBook, newSheet, type Sheet } from './book.ts';
import { wrappedRowHeights } from './row-heights.ts';
import { sharedStyle } from './styles.ts';
import { readCells } from './xlsx-cells.ts';
import { isOwnChart } from './xlsx-charts.ts';
import { DATA_SHEET, dataRows, readData, type SheetData } from './xlsx-data.ts';
import { areSame, factsOf } from './xlsx-facts.ts';
import { rowCount, rowsXml } from './xlsx-rows.ts';
import { type Draft, type Shell, type ShellSheet, shellOf } from './xlsx-shell.ts';
import { LISTS_SHEET, newLists, readValidations, writeValidations } from './xlsx-validations.ts';
import { packed, textOf, writeZip, type ZipEntry } from './zip.ts';

/*
 * The one door to .xlsx: what stands beside it under its name is its own.
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

/**
 * The .xlsx bytes of a book. The library writes everything but the rows of the sheets; a sheet whose rows have not
 * changed since the last time is put in as it was packed then.
 */
export async function writeBook(book: Book): Promise<Uint8Array> {
  const lists = newLists();
  const draftOf = (sheet: Sheet): Draft => ({
    sheet,
    facts: factsOf(sheet, book),
    validations: writeValidations(sheet.validations, lists),
  });
  const drafts = book.sheets.map(draftOf);
  if (lists.columns.length > 0) drafts.push(draftOf(serviceSheet(LISTS_SHEET, lists.rows())));
  drafts.push(draftOf(serviceSheet(DATA_SHEET, dataRows(book))));
  const shell = await shellOf(book, drafts);
  return writeZip([
    ...shell.others.map((entry) => asOfNow(entry, book)),
    ...drafts.map((draft, at) => sheetPart(draft, book, shell, at)),
  ]);
}

/** What differs from save to save though nothing was edited: when it was, and the tab on show. */
function asOfNow(entry: ZipEntry, book: Book): ZipEntry {
  const { name } = entry;
  const say = (before: RegExp, now: string) =>
    packed(
      name,
      textOf(entry).replace(before, (_, kept: string) => kept + now),
    );
  if (name === 'docProps/core.xml') return say(/(<dcterms:modified [^>]*>)[^<]*/, new Date().toISOString());
  if (name !== 'xl/workbook.xml') return entry;
  const active = book.sheets.findIndex((sheet) => sheet.id === book.activeSheet);
  return say(/( activeTab=")\d+/, String(Math.max(0, active)));
}

/** A sheet of the file that is no tab of the book. */
function serviceSheet(name: string, rows: (string | null)[][]): Sheet {
  const cells = rows.map((row) => row.map((value) => (value === null ? undefined : { value })));
  return { ...newSheet(0, name), rows: cells, hidden: true };
}

const written = new WeakMap<Sheet, { facts: unknown[]; entry: ZipEntry }>();

/** The part of a sheet, packed. */
function sheetPart({ sheet, facts }: Draft, book: Book, { sheets, styles }: Shell, at: number): ZipEntry {
  const { part, before, after, rich } = sheets[at] as ShellSheet;
  // Rich text is numbered over the whole book: that of one sheet moves with that of another.
  const all = [part, before, after, ...rich.values(), ...facts.all];
  for (const style of facts.styles) all.push(styles.get(style));
  const last = written.get(sheet);
  if (last && areSame(last.facts, all)) return last.entry;
  const rows = rowsXml(sheet, { heights: wrappedRowHeights(sheet, book), styles, rich });
  const sized = before.replace(/(<dimension ref="A1:[A-Z]+)\d+/, `$1${Math.max(1, rowCount(sheet))}`);
  const entry = packed(part, `${sized}<sheetData>${rows}</sheetData>${after}`);
  written.set(sheet, { facts: all, entry });
  return entry;
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
