import * as sheets from '../sheets/index.ts';
import { type Change, provisional } from './changes.ts';
import { isOwnField } from './layout.ts';
import type { AnyRecord, Registry, SheetName } from './registry.ts';

/** Version of the tabs and columns; a book of a later version is not touched. */
export const SCHEMA = 1;

/** Tabs that are made anew from the others and do not travel. */
const DERIVED: ReadonlySet<SheetName> = new Set(['findings', 'journal']);

export interface WholeBook {
  format: 'social-partnership';
  schema: number;
  tabs: Partial<Record<SheetName, AnyRecord[]>>;
}

/** The whole book as plain data: every record with its key, empty fields left out. */
export function wholeBook(registry: Registry): WholeBook {
  const tabs: WholeBook['tabs'] = {};
  for (const name of Object.keys(sheets) as SheetName[]) {
    if (DERIVED.has(name) || registry[name].length === 0) continue;
    tabs[name] = (registry[name] as AnyRecord[]).map(
      (record) =>
        Object.fromEntries(
          Object.entries(record).filter(([field, value]) => value !== '' && !isOwnField(field)),
        ) as AnyRecord,
    );
  }
  return { format: 'social-partnership', schema: SCHEMA, tabs };
}

/** Changes that bring the book to what the data says: records with known keys are completed, others added. */
export function restoreChanges(registry: Registry, book: WholeBook): Change[] {
  let keyless = 0;
  return (Object.entries(book.tabs) as [SheetName, AnyRecord[]][]).flatMap(([name, records]) =>
    DERIVED.has(name) ? [] : byKey(name, registry[name] as AnyRecord[], records, () => provisional(++keyless)),
  );
}

/** A key that can be linked to; anything else is no key: an empty cell, a sentence, a provisional key of another action. */
const isKey = (key: string) => /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u.test(key);

/** Updates by key: only fields that are given and differ; a record with an unknown key is added under it, one without a key under a new one. */
export function byKey(
  sheet: SheetName,
  standing: readonly AnyRecord[],
  wanted: readonly AnyRecord[],
  newKey: () => string,
): Change[] {
  const known = new Map(standing.map((record) => [record.key, record]));
  const fields = sheets[sheet].fields as Record<string, unknown>;
  return wanted.flatMap(({ key = '', ...given }): Change[] => {
    const values = Object.fromEntries(Object.entries(given).filter(([field]) => field in fields));
    const now = known.get(key);
    if (!now || key === '') return [{ type: 'add', sheet, key: isKey(key) ? key : newKey(), values }];
    const differing = Object.keys(values).filter((field) => values[field] !== now[field]);
    if (differing.length === 0) return [];
    const pick = (from: Record<string, string>) =>
      Object.fromEntries(differing.map((field) => [field, from[field] ?? '']));
    return [{ type: 'update', sheet, key, seen: pick(now), values: pick(values) }];
  });
}
