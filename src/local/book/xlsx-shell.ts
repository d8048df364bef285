import { type CellStyle, cloneChart, type DataValidation, type WriteSheet, writeXlsx } from 'hucre';
import type { Book, Sheet } from './book.ts';
import { DEFAULT_WIDTH } from './row-heights.ts';
import { DEFAULT_FONT } from './styles.ts';
import { writeChart } from './xlsx-charts.ts';
import { DATA_SHEET } from './xlsx-data.ts';
import { areSame, type SheetFacts } from './xlsx-facts.ts';
import { readZip, textOf, type ZipEntry } from './zip.ts';

/** A sheet's part of the file but for its rows, which stand between the two texts. */
export interface ShellSheet {
  part: string;
  before: string;
  after: string;
  /** Cells of rich text, by reference: «B2». */
  rich: Map<string, string>;
}

/** A file but for the rows of its sheets. */
export interface Shell {
  others: ZipEntry[];
  /** In the order of the sheets. */
  sheets: ShellSheet[];
  /** Numbers of styles in the file. */
  styles: Map<CellStyle, number>;
}

/** A sheet to be written, with what its cells say. */
export interface Draft {
  sheet: Sheet;
  facts: SheetFacts;
  validations: DataValidation[];
}

const written = new WeakMap<Book, { told: string; carried: unknown[]; shell: Shell }>();

/** The library writes everything but rows, and only when something but rows has changed. The last draft is the data sheet. */
export async function shellOf(book: Book, drafts: readonly Draft[]): Promise<Shell> {
  const styles = new Set(drafts.flatMap(({ facts }) => [...facts.styles]));
  const sheets = drafts.map((draft) => ownPart(draft, book));
  const told = JSON.stringify(sheets, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  const carried = [...drafts.map(({ sheet }) => sheet.origin), ...styles];
  const before = written.get(book);
  if (before?.told === told && areSame(before.carried, carried)) return before.shell;
  const whole = drafts.map(({ sheet }, at) => withOrigin(sheet, sheets[at] as WriteSheet));
  // The data sheet shows which number each style is given.
  (whole[whole.length - 1] as WriteSheet).cells = new Map(
    [...styles].map((style, row) => [`${row},0`, { value: 0, type: 'number', style }]),
  );
  const bytes = await writeXlsx({ sheets: whole, defaultFont: DEFAULT_FONT, dateSystem: '1900' });
  const shell = taken(readZip(bytes), [...styles]);
  written.set(book, { told, carried, shell });
  return shell;
}

/** What this program knows of a sheet. */
function ownPart({ sheet, facts, validations }: Draft, book: Book): WriteSheet {
  const { name, hidden, frozenRows, frozenColumns, tabColor, charts, origin } = sheet;
  return {
    name,
    rows: [],
    cells: facts.attached,
    columns: columnsOf(sheet, facts.width),
    dataValidations: validations,
    charts: charts.flatMap((chart) => writeChart(chart, book)),
    hidden: hidden && name !== DATA_SHEET,
    veryHidden: name === DATA_SHEET,
    ...(frozenRows > 0 || frozenColumns > 0 ? { freezePane: { rows: frozenRows, columns: frozenColumns } } : {}),
    ...(tabColor ? { view: { ...origin?.view, tabColor: { rgb: tabColor.slice(1).toUpperCase() } } } : {}),
  };
}

/** The sheet as it came, under what this program knows of it. */
function withOrigin({ origin }: Sheet, own: WriteSheet): WriteSheet {
  if (!origin) return own;
  const { charts: foreign = [], pivotTables: _, freezePane: _freeze, rowDefs: _rows, ...rest } = origin;
  const charts = foreign.flatMap((chart) => {
    const { anchor } = chart;
    if (!anchor) return [];
    const { from = { row: 0, col: 0 }, to } = anchor;
    return [cloneChart(chart, { anchor: { from, ...(to ? { to } : {}) } })];
  });
  return { ...rest, ...own, charts: [...(own.charts ?? []), ...charts] };
}

function columnsOf(
  { origin, widths, hiddenColumns, columnStyles }: Sheet,
  width: number,
): NonNullable<WriteSheet['columns']> {
  const known = origin?.columns ?? [];
  const named = [...widths.keys(), ...hiddenColumns, ...columnStyles.keys()].map((column) => column + 1);
  return Array.from({ length: Math.max(known.length, width, ...named) }, (_, column) => {
    const { width: _width, hidden: _hidden, style: _style, numFmt: _format, ...rest } = known[column] ?? {};
    return {
      ...rest,
      width: ((widths.get(column) ?? DEFAULT_WIDTH) - 5) / 7,
      ...(hiddenColumns.has(column) ? { hidden: true } : {}),
    };
  });
}

function taken(entries: ZipEntry[], styles: CellStyle[]): Shell {
  const isSheet = ({ name }: ZipEntry) => name.startsWith('xl/worksheets/sheet');
  const sheets = entries.filter(isSheet).map((entry): ShellSheet & { cells: string } => {
    const [, before = '', cells = '', after = ''] =
      /^(.*)<sheetData(?:\/>|>(.*)<\/sheetData>)(.*)$/s.exec(textOf(entry)) ?? [];
    const rich = new Map(
      Array.from(cells.matchAll(/<c r="([A-Z]+\d+)".*?<\/c>/gs), ([xml, place]) => [place ?? '', xml]),
    );
    return { part: entry.name, before, after, rich, cells };
  });
  const numbers = Array.from(sheets[sheets.length - 1]?.cells.matchAll(/<c r="A\d+"(?: s="(\d+)")?/g) ?? []);
  return {
    others: entries.filter((entry) => !isSheet(entry)),
    sheets,
    styles: new Map(styles.map((style, at) => [style, Number(numbers[at]?.[1] ?? 0)])),
  };
}
