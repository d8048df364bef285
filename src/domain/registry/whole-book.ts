import * as sheets from '../sheets/index.ts';
import { type Change, provisional } from './changes.ts';
import { isOwnField } from './layout.ts';
import { LOAD, type Place } from './load.ts';
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

const TRAVELLING = (Object.keys(sheets) as SheetName[]).filter((name) => !DERIVED.has(name));

/**
 * The whole book as JSON text, a load of records at a time: every record with its key, empty fields left out. The texts one
 * after another are the file; `next` is absent behind the last one.
 */
export function bookText(
  recordsOf: (sheet: SheetName) => readonly AnyRecord[],
  place?: Place<SheetName>,
): { text: string; next?: Place<SheetName> } {
  let text = place ? '' : JSON.stringify({ format: 'social-partnership', schema: SCHEMA }).replace(/}$/, ',"tabs":{');
  let room = LOAD;
  for (const sheet of place ? TRAVELLING.slice(TRAVELLING.indexOf(place.sheet)) : TRAVELLING) {
    const records = recordsOf(sheet);
    const from = place?.sheet === sheet ? place.from : 0;
    if (room === 0 && records.length > 0) return { text, next: { sheet, from } };
    const load = records.slice(from, from + room);
    const written = load.map((record) => `\n  ${JSON.stringify(filled(record))}`).join(',');
    const opening = `${sheet === TRAVELLING[0] ? '' : ','}\n "${sheet}":[`;
    text += `${from > 0 ? (written === '' ? '' : ',') : opening}${written}`;
    if (from + load.length < records.length) return { text, next: { sheet, from: from + load.length } };
    room -= load.length;
    text += ']';
  }
  return { text: `${text}}}\n` };
}

function filled(record: AnyRecord): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([field, value]) => value !== '' && !isOwnField(field)));
}

/** What the text of a file says; nothing where it is no JSON. */
export function parsedBook(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The text of a file in loads of records, each the text of a book; what is no book is one load, to be refused. */
export function bookLoads(text: string): string[] {
  const { tabs, ...head } = (parsedBook(text) ?? {}) as WholeBook;
  if (!tabs || !Object.values(tabs).every(Array.isArray)) return [text];
  const loads: WholeBook[] = [];
  let room = 0;
  for (const [sheet, records] of Object.entries(tabs) as [SheetName, AnyRecord[]][]) {
    for (let from = 0; from < records.length; ) {
      if (room === 0) {
        loads.push({ ...head, tabs: {} });
        room = LOAD;
      }
      const load = records.slice(from, from + room);
      (loads[loads.length - 1] as WholeBook).tabs[sheet] = load;
      from += load.length;
      room -= load.length;
    }
  }
  return loads.length > 0 ? loads.map((load) => JSON.stringify(load)) : [text];
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
