import { type Change, type Outcome, withKeys } from '../domain/registry/changes.ts';
import { changesOf, inverseOf, journalOf } from '../domain/registry/journal.ts';
import { keyGiver } from '../domain/registry/keys.ts';
import { keepLinks, tabsForLinks } from '../domain/registry/links.ts';
import type { AnyRecord, Registry, SheetName } from '../domain/registry/registry.ts';
import { resolve } from '../domain/registry/resolve.ts';
import * as sheets from '../domain/sheets/index.ts';
import { registryText } from '../texts/ru/registry.ts';
import { momentOf } from './context.ts';
import type { Host } from './host.ts';
import { setUp } from './set-up.ts';
import { readTab, type Tab } from './store.ts';
import { appendRecords, updateRecords } from './tab-writer.ts';

/**
 * The one way into the book. Under the document lock it re-reads the tabs it touches, compares what the user saw with
 * what stands there, notes the changes in «Журнал» before it makes them, writes only changed cells, and flushes. An
 * interrupted action is finished from the journal by the next one, so no step may depend on having run only once.
 */

export interface Action {
  /** What the journal calls it: «Внесение из документа». */
  title: string;
  /** Given by the caller once per click: the same batch twice is one action. */
  batch: string;
}

/** What the book remembers between actions. */
interface Memory {
  /** The last number given per key prefix: keys are never used again, even when their records are gone. */
  given: Record<string, number>;
  /** The action being made. */
  unfinished: string;
  /** The latest finished actions, newest last. */
  recent: string[];
}

const REMEMBERED = 40;

const remembered = (host: Host): Memory => ({
  given: {},
  unfinished: '',
  recent: [],
  ...(JSON.parse(host.book.property('memory') ?? '{}') as Partial<Memory>),
});
const remember = (host: Host, memory: Memory) => host.book.setProperty('memory', JSON.stringify(memory));

/** The user's mark in batch names: one's own last action can be found without storing who one is. */
export function userMark(host: Host): string {
  let hash = 5381;
  for (const letter of host.user.key()) hash = (hash * 33 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(36);
}

/**
 * Applies changes as one action; changes that depend on the book are given as a function and computed under the lock.
 * Conflicting records are left as they are and returned; repeating adds nothing.
 */
export function applyChanges(
  host: Host,
  action: Action,
  changes: readonly Change[] | (() => readonly Change[]),
): Outcome {
  return host.book.lock(() => {
    setUp(host.book);
    finishInterrupted(host);
    const batch = `${userMark(host)}.${action.batch}`;
    if (remembered(host).recent.includes(batch)) return outcomeOf(host, batch);
    return make(host, { ...action, batch }, typeof changes === 'function' ? changes() : changes, false);
  });
}

/** Takes back the user's own last action; cells changed by somebody since are kept and returned as conflicts. */
export function undoLast(host: Host): { title: string; outcome: Outcome } | undefined {
  return host.book.lock(() => {
    finishInterrupted(host);
    const journal = readTab(host.book, 'journal');
    const entries = journal.records.map(({ record }) => record as Registry['journal'][number]);
    const mine = `${userMark(host)}.`;
    const last = [...entries]
      .reverse()
      .find(
        ({ batch, undone, action }) =>
          batch.startsWith(mine) && undone === '' && !action.startsWith(registryText.journal.undo),
      );
    if (!last) return undefined;
    const title = last.action.slice(0, last.action.lastIndexOf(':'));
    const made = changesOf(entries.filter(({ batch }) => batch === last.batch));
    const undo: Action = { title: `${registryText.journal.undo} «${title}»`, batch: `${mine}undo-${last.batch}` };
    const outcome = make(host, undo, inverseOf(made), true);
    const when = momentOf(host);
    const marks = journal.records
      .filter(({ record }) => record.batch === last.batch)
      .map(({ record, row }) => ({ row, record, values: { undone: when } }));
    updateRecords(host.book, journal, marks);
    host.book.flush();
    return { title, outcome };
  });
}

/** Finishes an action that was cut short, from what the journal says of it. */
function finishInterrupted(host: Host): void {
  const memory = remembered(host);
  if (memory.unfinished === '') return;
  const entries = entriesOf(host, memory.unfinished);
  write(host, changesOf(entries), true);
  host.book.flush();
  const finished = entries.length > 0 ? [memory.unfinished] : [];
  remember(host, { ...memory, unfinished: '', recent: [...memory.recent, ...finished].slice(-REMEMBERED) });
}

function entriesOf(host: Host, batch: string): Registry['journal'][number][] {
  return readTab(host.book, 'journal')
    .records.map(({ record }) => record as Registry['journal'][number])
    .filter((entry) => entry.batch === batch);
}

/** What a finished action did, told again for a repeated call. */
function outcomeOf(host: Host, batch: string): Outcome {
  return { done: changesOf(entriesOf(host, batch)), conflicts: [], keys: {} };
}

function make(host: Host, action: Action, wanted: readonly Change[], cellwise: boolean): Outcome {
  const memory = remembered(host);
  const tabs = readTabs(host, wanted);
  const { changes, keys } = withRealKeys(wanted, tabs, memory);
  const outcome = { ...settle(host, tabs, changes, cellwise), keys };
  if (outcome.done.length === 0) return outcome;
  const when = momentOf(host);
  stampChanged(outcome.done, `${when}, ${action.title}`);
  const journal = readTab(host.book, 'journal');
  const rows = journalOf(outcome.done, { ...action, who: host.user.property('post') ?? '', when });
  const journalKeys = keyGiver(
    sheets.journal.text.prefix,
    [],
    memory.given[sheets.journal.text.prefix] ?? journal.records.length,
  );
  const entries = rows.map((values) => ({ key: journalKeys.next(), values }));
  memory.given[sheets.journal.text.prefix] = journalKeys.last();
  remember(host, { ...memory, unfinished: action.batch });
  appendRecords(host.book, journal, entries);
  writeInto(host, tabs, outcome.done, cellwise);
  host.book.flush();
  remember(host, { ...memory, unfinished: '', recent: [...memory.recent, action.batch].slice(-REMEMBERED) });
  return outcome;
}

/** What of the changes can be made now: nothing over a colleague's edit, no link torn. */
function settle(
  host: Host,
  tabs: Map<SheetName, Tab>,
  changes: readonly Change[],
  cellwise: boolean,
): Pick<Outcome, 'done' | 'conflicts'> {
  const resolved: Change[] = [];
  const conflicts: Outcome['conflicts'] = [];
  for (const [name, tab] of tabs) {
    const own = changes.filter((change) => change.sheet === name);
    const resolution = resolve(own, recordMap(tab), cellwise);
    resolved.push(...resolution.done);
    conflicts.push(...resolution.conflicts);
  }
  const linked = new Map(tabsForLinks(resolved).map((name) => [name, tabs.get(name) ?? readTab(host.book, name)]));
  const kept = keepLinks(resolved, (name) => recordMap(linked.get(name) ?? readTab(host.book, name)).values());
  return { done: kept.done, conflicts: [...conflicts, ...kept.conflicts] };
}

function readTabs(host: Host, changes: readonly Change[]): Map<SheetName, Tab> {
  const names = new Set(changes.map(({ sheet }) => sheet));
  return new Map([...names].map((name) => [name, readTab(host.book, name)]));
}

const recordMap = ({ records }: Tab): Map<string, AnyRecord> =>
  new Map(records.filter(({ record }) => record.key !== '').map(({ record }) => [record.key, record]));

/** Gives keys to new records and puts them where other changes of the action name them. */
function withRealKeys(
  changes: readonly Change[],
  tabs: Map<SheetName, Tab>,
  memory: Memory,
): { changes: Change[]; keys: Record<string, string> } {
  const keys: Record<string, string> = {};
  for (const [name, tab] of tabs) {
    const { prefix } = tab.sheet.text;
    const giver = keyGiver(
      prefix,
      tab.records.map(({ record }) => record.key),
      memory.given[prefix] ?? 0,
    );
    for (const change of changes) {
      if (change.sheet === name && change.key.startsWith('new:')) keys[change.key] = giver.next();
    }
    memory.given[prefix] = giver.last();
  }
  const named = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).map(([field, value]) => [field, withKeys(value, keys)]));
  return {
    keys,
    changes: changes.map((change) => {
      const key = keys[change.key] ?? change.key;
      return change.type === 'remove' ? { ...change, key } : { ...change, key, values: named(change.values) };
    }),
  };
}

/** Records that carry «Изменено» say when and by what. */
function stampChanged(changes: Change[], stamp: string): void {
  for (const change of changes) {
    if (change.type !== 'remove' && 'changed' in sheets[change.sheet].fields) change.values.changed = stamp;
  }
}

function write(host: Host, changes: readonly Change[], cellwise: boolean): void {
  writeInto(host, readTabs(host, changes), changes, cellwise);
}

function writeInto(host: Host, tabs: Map<SheetName, Tab>, changes: readonly Change[], cellwise: boolean): void {
  for (const [name, tab] of tabs) {
    const records = recordMap(tab);
    const own = changes.filter((change) => change.sheet === name);
    const { added, updated, removed } = resolve(own, records, cellwise);
    const rowOf = new Map(tab.records.map(({ record, row }) => [record.key, { record, row }]));
    updateRecords(
      host.book,
      tab,
      updated.flatMap(({ key, values }) => {
        const at = rowOf.get(key);
        return at ? [{ ...at, values }] : [];
      }),
    );
    appendRecords(host.book, tab, added);
    const gone = removed.flatMap((key) => rowOf.get(key)?.row ?? []);
    if (gone.length > 0) host.book.removeRows(tab.title, gone);
  }
}
