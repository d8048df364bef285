import { type Change, STAMP } from '../domain/registry/changes.ts';
import { changesOf } from '../domain/registry/journal.ts';
import type { Registry, SheetName } from '../domain/registry/registry.ts';
import { sampleBook } from '../domain/sample/sample-book.ts';
import { sampleChanges } from '../domain/sample/sample-changes.ts';
import { wellKeptBook } from '../domain/sample/well-kept-book.ts';
import { actionsText } from '../texts/ru/actions.ts';
import { todayOf } from './context.ts';
import { applyChanges } from './gateway.ts';
import type { Book, Host } from './host.ts';
import { ownFields, readTab } from './store.ts';

/** The demonstration records' keys by tab, so that they and nothing else can be taken away. */
type Standing = Partial<Record<SheetName, string[]>>;

const standing = (book: Book): Standing => JSON.parse(book.property('sample') ?? '{}') as Standing;

/** Adds the invented school's records beside whatever the book holds; a second time adds nothing. Gives how many. */
export function addSample(host: Host, batch: string, wellKept: boolean): number {
  if (Object.keys(standing(host.book)).length > 0) return 0;
  const today = todayOf(host);
  const settings = readTab(host.book, 'settings').records.map(({ record }) => record as Registry['settings'][number]);
  const sample = (wellKept ? wellKeptBook : sampleBook)(today);
  // An addition that was cut short goes on under its own name, whichever click repeats it.
  const begun = host.book.property('sampleBatch') || batch;
  const { done } = applyChanges(host, { title: actionsText.sample, batch: begun }, () => {
    host.book.setProperty('sampleBatch', begun);
    return sampleChanges(sample, settings);
  });
  const keys: Standing = {};
  for (const { sheet, key } of done) keys[sheet] = [...(keys[sheet] ?? []), key];
  host.book.setProperty('sample', JSON.stringify(keys));
  host.book.setProperty('sampleBatch', '');
  return done.length;
}

/**
 * Takes the demonstration records away as they were added; what somebody has changed since is theirs and stays, with what
 * it names. Gives how many went and how many stay.
 */
export function removeSample(host: Host, batch: string): { removed: number; kept: number } {
  const action = { title: actionsText.sample, batch };
  const { done } = applyChanges(host, action, () => findSample(host.book).untouched);
  const { untouched, touched } = findSample(host.book);
  // What the book's own records name goes when they no longer do.
  const left: Standing = {};
  for (const { sheet, key } of untouched) left[sheet] = [...(left[sheet] ?? []), key];
  host.book.setProperty('sample', JSON.stringify(left));
  return { removed: done.length, kept: touched + untouched.length };
}

interface Found {
  untouched: Change[];
  touched: number;
}

/** The sample's records that stand in the book, held against what the journal says was added. */
function findSample(book: Book): Found {
  const keys = new Map(Object.entries(standing(book)).map(([sheet, own]) => [sheet, new Set(own)]));
  const journal = readTab(book, 'journal').records.map(({ record }) => record as Registry['journal'][number]);
  const added = new Map(
    changesOf(journal).flatMap((change) =>
      change.type === 'add' && keys.get(change.sheet)?.has(change.key)
        ? [[`${change.sheet} ${change.key}`, change.values]]
        : [],
    ),
  );
  const found: Found = { untouched: [], touched: 0 };
  for (const [name, own] of keys) {
    const tab = readTab(book, name as SheetName);
    const fields = [...Object.keys(tab.sheet.fields), ...ownFields(book, tab)].filter((field) => field !== STAMP);
    for (const { record } of tab.records) {
      if (!own.has(record.key)) continue;
      const { key, ...seen } = record;
      const values = added.get(`${name} ${key}`);
      const isTouched = values && fields.some((field) => (record[field] ?? '') !== (values[field] ?? ''));
      if (isTouched) found.touched++;
      else found.untouched.push({ type: 'remove', sheet: tab.name, key, seen });
    }
  }
  return found;
}
