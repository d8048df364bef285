import type { Change } from '../domain/registry/changes.ts';
import type { AnyRecord, SheetName } from '../domain/registry/registry.ts';
import { resolve } from '../domain/registry/resolve.ts';
import type { Book } from './host.ts';
import { readTab } from './store.ts';
import { appendRecords, updateRecords } from './tab-writer.ts';

/**
 * Makes a generated tab hold exactly these records, without a word in the journal: rows that stay keep their place, so
 * that what people wrote in columns of their own stays beside them.
 */
export function syncRows(book: Book, name: SheetName, rows: readonly AnyRecord[], kept: readonly string[]): void {
  const tab = readTab(book, name);
  const standing = new Map(tab.records.map(({ record, row }) => [record.key, { record, row }]));
  const wanted = new Map(rows.map((row) => [row.key, row]));
  const changes = rows.map(({ key, ...values }): Change => {
    const now = standing.get(key)?.record;
    if (!now) return { type: 'add', sheet: name, key, values };
    return { type: 'update', sheet: name, key, seen: {}, values: without(values, kept) };
  });
  const records = new Map([...standing].map(([key, { record }]) => [key, record]));
  const { added, updated } = resolve(changes, records, true);
  updateRecords(
    book,
    tab,
    updated.flatMap(({ key, values }) => {
      const at = standing.get(key);
      return at ? [{ ...at, values }] : [];
    }),
  );
  appendRecords(book, tab, added);
  const gone = tab.records.filter(({ record }) => !wanted.has(record.key)).map(({ row }) => row);
  if (gone.length > 0) book.removeRows(tab.title, gone);
}

/** Values but those of fields that people fill in themselves. */
function without(values: Record<string, string>, kept: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([field]) => !kept.includes(field)));
}
