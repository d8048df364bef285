import { recordsOf } from '../domain/registry/cells.ts';
import { type Layout, layoutOf, type Mapping } from '../domain/registry/layout.ts';
import type { AnyRecord, Registry, SheetName } from '../domain/registry/registry.ts';
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
  const sheet: Sheet = sheets[name];
  const adopted = adoptedSheets(book)[name];
  const title = adopted?.title ?? sheet.text.title;
  const content = book.read(title);
  const rows = content?.rows ?? [];
  const layout = layoutOf(sheet, rows, adopted?.mapping);
  return { name, sheet, title, exists: content !== undefined, rows, layout, records: recordsOf(sheet, rows, layout) };
}

const allNames = Object.keys(sheets) as SheetName[];

/** Tabs that only the gateway and the journal command read; they grow without end. */
const UNREAD: SheetName[] = ['journal', 'unrecognised'];

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
