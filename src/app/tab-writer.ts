import type { Cell } from '../domain/registry/cells.ts';
import { cellOf, ownCell } from '../domain/registry/cells.ts';
import { columnText, fieldOf, isOwnField } from '../domain/registry/layout.ts';
import type { AnyRecord } from '../domain/registry/registry.ts';
import type { Sheet } from '../domain/sheets/sheet.ts';
import type { Book, CellBlock } from './host.ts';
import { columnSpec, formatOf, specOf } from './spec.ts';
import { formulasOf, ownWordsOf, type Tab } from './store.ts';

/** Beyond this many blocks in one column a single rewrite of its segment is cheaper than the calls. */
const MOST_BLOCKS = 20;

const formatIn = (sheet: Sheet, field: string) => {
  const definition = sheet.fields[field];
  return definition ? formatOf(definition) : 'text';
};

const cellIn = (sheet: Sheet, field: string, value: string): Cell =>
  field === 'key' ? value : isOwnField(field) ? ownCell(value) : cellOf(fieldOf(sheet, field), value);

/** Adds records below the last one in as few writes as the columns allow; the tab or a missing column is made first. */
export function appendRecords(
  book: Book,
  tab: Tab,
  records: readonly { key: string; values: Record<string, string> }[],
): void {
  if (records.length === 0) return;
  ensureColumns(
    book,
    tab,
    records.flatMap(({ values }) => Object.keys(values).filter((field) => values[field] !== '' && !isOwnField(field))),
  );
  const first = tab.end ?? firstFreeRow(tab);
  // A column of the school's own is written where a record comes back that had something there.
  const own = [...tab.layout.own].filter(([field]) => records.some(({ values }) => values[field]));
  const fields = [...tab.layout.columns, ...own].sort(([, a], [, b]) => a - b);
  const blocks: CellBlock[] = [];
  for (const [field, column] of fields) {
    const cells = records.map(({ key, values }) =>
      cellIn(tab.sheet, field, field === 'key' ? key : (values[field] ?? '')),
    );
    const block = blocks[blocks.length - 1];
    // Columns that people added between ours are not ours to write: a block ends before them.
    if (block && block.column + (block.cells[0]?.length ?? 0) === column) {
      for (const [index, cell] of cells.entries()) block.cells[index]?.push(cell);
      block.formats?.push(formatIn(tab.sheet, field));
    } else {
      const formats = [formatIn(tab.sheet, field)];
      blocks.push({ row: first, column, cells: cells.map((cell) => [cell]), formats });
    }
  }
  book.write(tab.title, blocks);
}

/** Writes changed cells of records, in blocks of neighbouring rows; cells that hold a formula are left alone. */
export function updateRecords(
  book: Book,
  tab: Tab,
  updates: readonly { row: number; record: AnyRecord; values: Record<string, string> }[],
): void {
  if (updates.length === 0) return;
  ensureColumns(
    book,
    tab,
    updates.flatMap(({ values }) => Object.keys(values).filter((field) => !isOwnField(field))),
  );
  const formulas = formulasOf(book, tab);
  const blocks: CellBlock[] = [];
  for (const [field, column] of [...tab.layout.columns, ...tab.layout.own]) {
    const wanted = new Map<number, Cell>();
    for (const { row, values } of updates) {
      const value = values[field];
      if (value !== undefined && !formulas.has(`${row}:${column}`)) wanted.set(row, cellIn(tab.sheet, field, value));
    }
    if (wanted.size === 0) continue;
    const formats = [formatIn(tab.sheet, field)];
    const written = columnBlocks(wanted, column, (row) => rest(row, field, column));
    blocks.push(...written.map((block) => ({ ...block, formats })));
  }
  if (blocks.length > 0) book.write(tab.title, blocks);

  function rest(row: number, field: string, column: number): Cell | undefined {
    if (formulas.has(`${row}:${column}`)) return undefined;
    return cellIn(tab.sheet, field, tab.rows[row]?.[column] ?? '');
  }
}

/** Writes keys of rows; the column of keys is made where an adopted sheet has none. */
export function updateKeys(book: Book, tab: Tab, keys: readonly { row: number; key: string }[]): void {
  ensureColumns(book, tab, []);
  const column = tab.layout.columns.get('key') ?? 0;
  const wanted = new Map<number, Cell>(keys.map(({ row, key }) => [row, key]));
  book.write(
    tab.title,
    columnBlocks(wanted, column, (row) => tab.rows[row]?.[column] ?? ''),
  );
}

/** Runs of neighbouring rows; too many runs become one segment filled with what stands between, if that is no formula. */
function columnBlocks(
  wanted: Map<number, Cell>,
  column: number,
  standing: (row: number) => Cell | undefined,
): CellBlock[] {
  const rows = [...wanted.keys()].sort((a, b) => a - b);
  const runs: CellBlock[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    const cell = wanted.get(row) as Cell;
    if (run && run.row + run.cells.length === row) run.cells.push([cell]);
    else runs.push({ row, column, cells: [[cell]] });
  }
  const first = rows[0] as number;
  const last = rows[rows.length - 1] as number;
  if (runs.length <= MOST_BLOCKS) return runs;
  const cells: Cell[][] = [];
  for (let row = first; row <= last; row++) {
    const cell = wanted.get(row) ?? standing(row);
    if (cell === undefined) return runs;
    cells.push([cell]);
  }
  return [{ row: first, column, cells }];
}

/** Makes the tab, or the columns that the values need and a person has removed; the layout follows. */
export function ensureColumns(book: Book, tab: Tab, fields: readonly string[]): void {
  // A tab whose making was cut short stands there without headers.
  if (!tab.exists || tab.rows.length === 0) {
    const spec = specOf(
      tab.sheet,
      fields.some((field) => tab.sheet.fields[field]?.personal),
      ownWordsOf(book),
    );
    book.create(spec);
    tab.exists = true;
    tab.rows = [spec.columns.map(({ header }) => header)];
    const personal = fields.some((field) => tab.sheet.fields[field]?.personal);
    const names = [
      'key',
      ...Object.keys(tab.sheet.fields).filter((field) => personal || !tab.sheet.fields[field]?.personal),
    ];
    tab.layout = { headerRow: 0, columns: new Map(names.map((field, column) => [field, column])), own: new Map() };
    return;
  }
  const missing = [...new Set(['key', ...fields])].filter((field) => !tab.layout.columns.has(field));
  if (missing.length === 0) return;
  const from = tab.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const own = ownWordsOf(book);
  const specs = missing.map((field) =>
    field === 'key'
      ? specOf(tab.sheet, false, own).columns[0]
      : columnSpec(...columnText(tab.sheet, field), fieldOf(tab.sheet, field), own),
  );
  book.addColumns(tab.title, tab.layout.headerRow, from, specs as Parameters<Book['addColumns']>[3]);
  for (const [index, field] of missing.entries()) tab.layout.columns.set(field, from + index);
}

function firstFreeRow(tab: Tab): number {
  const columns = [...tab.layout.columns.values(), ...tab.layout.own.values()];
  for (let row = tab.rows.length - 1; row > tab.layout.headerRow; row--) {
    if (columns.some((column) => (tab.rows[row]?.[column] ?? '') !== '')) return row + 1;
  }
  return tab.layout.headerRow + 1;
}
