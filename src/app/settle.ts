import { type Change, type Outcome, STAMP } from '../domain/registry/changes.ts';
import { keyGiver } from '../domain/registry/keys.ts';
import { keepLinks, tabsForLinks, underKeys } from '../domain/registry/links.ts';
import type { AnyRecord, SheetName } from '../domain/registry/registry.ts';
import { resolve } from '../domain/registry/resolve.ts';
import * as sheets from '../domain/sheets/index.ts';
import type { Book, Host } from './host.ts';
import type { Memory } from './memory.ts';
import { offerWords } from './offer-words.ts';
import { byKey, formulasOf, ownFields, readTab, type Tab } from './store.ts';
import { appendRecords, updateRecords } from './tab-writer.ts';

type Settled = Pick<Outcome, 'done' | 'conflicts'>;

/** The tabs that the changes touch, each read once. */
export function readTabs(book: Book, changes: readonly Change[]): Map<SheetName, Tab> {
  const names = new Set(changes.map(({ sheet }) => sheet));
  return new Map([...names].map((name) => [name, readTab(book, name)]));
}

/** What of the changes can be made now: nothing over a colleague's edit or a formula, no link torn. */
export function settle(book: Book, tabs: Map<SheetName, Tab>, changes: readonly Change[], cellwise: boolean): Settled {
  const resolved: Change[] = [];
  const conflicts: Outcome['conflicts'] = [];
  for (const [name, tab] of tabs) {
    const own = withOwnColumns(
      book,
      tab,
      changes.filter((change) => change.sheet === name),
      cellwise,
    );
    const writable = besideFormulas(book, tab, own, cellwise);
    const resolution = resolve(writable.done, recordMap(tab), cellwise);
    // One by one: an import of a big table makes more changes than a call takes arguments.
    for (const change of resolution.done) resolved.push(change);
    for (const conflict of [...writable.conflicts, ...resolution.conflicts]) conflicts.push(conflict);
  }
  const linked = new Map(tabsForLinks(resolved).map((name) => [name, tabs.get(name) ?? readTab(book, name)]));
  const kept = keepLinks(resolved, (name) => recordMap(linked.get(name) ?? readTab(book, name)).values());
  return { done: kept.done, conflicts: [...conflicts, ...kept.conflicts] };
}

/**
 * A record goes with what stands in columns of the school's own, and comes back with it; what is taken back by undo had
 * nothing there.
 */
function withOwnColumns(book: Book, tab: Tab, changes: readonly Change[], cellwise: boolean): readonly Change[] {
  const { own } = tab.layout;
  if (own.size === 0 || !changes.some(({ type }) => type === 'remove')) return changes;
  const written = ownFields(book, tab);
  const plain = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).filter(([field]) => !own.has(field) || written.includes(field)));
  const rows = byKey(tab.records);
  return changes.map((change) => {
    if (change.type === 'add') return change;
    if (change.type === 'update') return { ...change, seen: plain(change.seen), values: plain(change.values) };
    const now: Record<string, string> | undefined = cellwise ? {} : rows.get(change.key)?.record;
    const beside = Object.fromEntries(written.map((field) => [field, now?.[field] ?? '']));
    return { ...change, seen: { ...beside, ...plain(change.seen) } };
  });
}

/** A cell that a person computes by a formula is not written over; that its record stays as it is is told. */
function besideFormulas(book: Book, tab: Tab, changes: readonly Change[], cellwise: boolean): Settled {
  const conflicts: Outcome['conflicts'] = [];
  if (!changes.some(({ type }) => type === 'update')) return { done: [...changes], conflicts };
  const formulas = formulasOf(book, tab);
  const rows = byKey(tab.records);
  const done = changes.flatMap((change): Change[] => {
    const at = rows.get(change.key);
    if (formulas.size === 0 || change.type !== 'update' || !at) return [change];
    const computed = Object.keys(change.values).filter(
      (field) =>
        at.record[field] !== change.values[field] && formulas.has(`${at.row}:${tab.layout.columns.get(field)}`),
    );
    if (computed.length === 0) return [change];
    for (const field of computed) {
      const [seen = '', now = '', wanted = ''] = [change.seen[field], at.record[field], change.values[field]];
      conflicts.push({ sheet: change.sheet, key: change.key, field, seen, now, wanted });
    }
    const values = Object.fromEntries(Object.entries(change.values).filter(([field]) => !computed.includes(field)));
    return cellwise ? [{ ...change, values }] : [];
  });
  return { done, conflicts };
}

const recordMap = ({ records }: Tab): Map<string, AnyRecord> =>
  new Map([...byKey(records)].map(([key, { record }]) => [key, record]));

/** Gives keys to new records and puts them where links of the same action name them. */
export function withRealKeys(
  changes: readonly Change[],
  tabs: Map<SheetName, Tab>,
  memory: Memory,
): { changes: Change[]; keys: Record<string, string> } {
  const keys: Record<string, string> = {};
  for (const [name, tab] of tabs) {
    const { prefix } = tab.sheet.text;
    const own = changes.filter(({ sheet }) => sheet === name);
    const inUse = [...tab.records.map(({ record }) => record.key), ...own.map(({ key }) => key)];
    const giver = keyGiver(prefix, inUse, memory.given[prefix] ?? 0);
    for (const { type, key } of own) if (type === 'add' && key.startsWith('new:')) keys[key] = giver.next();
    memory.given[prefix] = giver.last();
  }
  return { changes: underKeys(changes, keys), keys };
}

/** Records that carry «Изменено» say when and by what. */
export function stampChanged(changes: readonly Change[], stamp: string): void {
  for (const change of changes) {
    if (change.type !== 'remove' && STAMP in sheets[change.sheet].fields) change.values[STAMP] = stamp;
  }
}

/** Writes settled changes, tab by tab: cells of standing records, then new ones, then removals; new words are offered. */
export function writeChanges(
  host: Host,
  tabs: Map<SheetName, Tab>,
  changes: readonly Change[],
  cellwise: boolean,
): void {
  const { book } = host;
  for (const [name, tab] of tabs) {
    const rows = byKey(tab.records);
    const own = changes.filter((change) => change.sheet === name);
    const { added, updated, removed } = resolve(own, recordMap(tab), cellwise);
    const updates = updated.flatMap(({ key, values }) => {
      const at = rows.get(key);
      return at ? [{ ...at, values }] : [];
    });
    updateRecords(book, tab, updates);
    appendRecords(book, tab, added);
    const gone = removed.flatMap((key) => rows.get(key)?.row ?? []);
    if (gone.length > 0) book.removeRows(tab.title, gone);
  }
  if (tabs.has('dictionaries')) offerWords(book);
}
