import { recordsOf } from '../domain/registry/cells.ts';
import { type Layout, layoutOf, type Mapping, missingFields, withRenamed } from '../domain/registry/layout.ts';
import type { AnyRecord, Registry, SheetName } from '../domain/registry/registry.ts';
import { type OwnWord, ownWords } from '../domain/registry/words.ts';
import * as sheets from '../domain/sheets/index.ts';
import type { Sheet } from '../domain/sheets/sheet.ts';
import type { Book } from './host.ts';

/** A tab as it stands in the book now. */
export interface Tab {
  name: SheetName;
  sheet: Sheet;
  /** The title it really has: an adopted sheet keeps its own. */
  title: string;
  /** False when the tab does not exist yet. */
  exists: boolean;
  rows: string[][];
  layout: Layout;
  records: { record: AnyRecord; row: number }[];
  /** Cells that hold formulas, once somebody has asked for them. */
  formulas?: ReadonlySet<string>;
  /** The row that new records go to, where the records themselves were not read. */
  end?: number;
}

interface Adopted {
  title: string;
  mapping: Mapping;
}

/** Tab name → the existing sheet adopted for it, as people taught it. */
export function adoptedSheets(book: Book): Partial<Record<SheetName, Adopted>> {
  return JSON.parse(book.property('adopted') ?? '{}') as Partial<Record<SheetName, Adopted>>;
}

/** Reads a tab whole, once. */
export function readTab(book: Book, name: SheetName): Tab {
  return tabOf(book, name);
}

/** A tab to be added to only: its headers and its end, however many rows it has. */
export function readTabEnd(book: Book, name: SheetName): Tab {
  const tab = tabOf(book, name, 1);
  return { ...tab, end: tab.exists ? book.end(tab.title) : 1 };
}

function tabOf(book: Book, name: SheetName, most?: number): Tab {
  const sheet: Sheet = sheets[name];
  const adopted = adoptedSheets(book)[name];
  const title = adopted?.title ?? sheet.text.title;
  const content = book.read(title, most);
  const rows = content?.rows ?? [];
  let layout = layoutOf(sheet, rows, adopted?.mapping);
  if (content && !adopted && missingFields(sheet, layout).length > 0)
    layout = withRenamed(sheet, layout, rows[layout.headerRow] ?? [], book.notes(title, layout.headerRow));
  return { name, sheet, title, exists: content !== undefined, rows, layout, records: recordsIn(sheet, rows, layout) };
}

const parsed = new WeakMap<readonly string[][], { columns: string; records: Tab['records'] }>();

/** Records of rows; the same rows, read once in an action, are taken apart once. */
function recordsIn(sheet: Sheet, rows: readonly string[][], layout: Layout): Tab['records'] {
  const columns = JSON.stringify([layout.headerRow, ...layout.columns]);
  const before = parsed.get(rows);
  if (before?.columns === columns) return before.records;
  const records = recordsOf(sheet, rows, layout);
  parsed.set(rows, { columns, records });
  return records;
}

/** Cells of a tab that hold formulas, as `row:column`, asked for once. */
export function formulasOf(book: Book, tab: Tab): ReadonlySet<string> {
  tab.formulas ??= tab.exists ? book.formulas(tab.title) : new Set<string>();
  return tab.formulas;
}

/** Fields of the school's own columns that people fill in; a column in which anything is computed is left to its formulas. */
export function ownFields(book: Book, tab: Tab): string[] {
  const { own } = tab.layout;
  if (own.size === 0) return [];
  const computed = new Set([...formulasOf(book, tab)].map((at) => Number(at.split(':')[1])));
  return [...own].filter(([, column]) => !computed.has(column)).map(([field]) => field);
}

/** Records by key; of two with one key (a row copied by hand) the upper one is meant. */
export function byKey<R extends { record: AnyRecord }>(rows: readonly R[]): Map<string, R> {
  const found = new Map<string, R>();
  for (const row of rows) if (row.record.key !== '' && !found.has(row.record.key)) found.set(row.record.key, row);
  return found;
}

/** The book's own words, from «Словари». */
export function ownWordsOf(book: Book): OwnWord[] {
  return ownWords(
    readTab(book, 'dictionaries').records.map(({ record }) => record as Registry['dictionaries'][number]),
  );
}

const allNames = Object.keys(sheets) as SheetName[];

/** Tabs that only the gateway and the journal command read; they grow without end. */
export const UNREAD: SheetName[] = ['journal', 'unrecognised'];

/** Reads the registry: the named tabs, or all that rules and documents need; other tabs are empty. */
export function readRegistry(
  book: Book,
  names: readonly SheetName[] = allNames.filter((name) => !UNREAD.includes(name)),
): Registry {
  const registry = Object.fromEntries(allNames.map((name) => [name, [] as AnyRecord[]])) as unknown as Record<
    SheetName,
    AnyRecord[]
  >;
  for (const name of names) registry[name] = readTab(book, name).records.map(({ record }) => record);
  return registry as unknown as Registry;
}
