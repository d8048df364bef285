import type { Change, Outcome } from '../domain/registry/changes.ts';
import { changesOf, inverseOf, journalOf } from '../domain/registry/journal.ts';
import { keyGiver } from '../domain/registry/keys.ts';
import { underKeys } from '../domain/registry/links.ts';
import type { Registry } from '../domain/registry/registry.ts';
import { keysGiven } from '../domain/registry/retold.ts';
import * as sheets from '../domain/sheets/index.ts';
import { actionsText } from '../texts/ru/actions.ts';
import { registryText } from '../texts/ru/registry.ts';
import { momentOf } from './context.ts';
import type { Host } from './host.ts';
import { type Memory, remember, remembered } from './memory.ts';
import { setUp } from './set-up.ts';
import { readTabs, settle, stampChanged, withRealKeys, writeChanges } from './settle.ts';
import { readTab, readTabEnd, type Tab } from './store.ts';
import { appendRecords, updateRecords } from './tab-writer.ts';
import { writing } from './writing.ts';

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
  /** Made whole or not at all: a merge that left the kept record as it was would lose the other one. */
  whole?: boolean;
}

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
  return writing(host.book, () => {
    setUp(host.book);
    finishInterrupted(host);
    const batch = `${userMark(host)}.${action.batch}`;
    if (remembered(host.book).recent.includes(batch)) {
      return typeof changes === 'function' ? outcomeOf(host, batch) : answerAgain(host, batch, changes);
    }
    return make(host, { ...action, batch }, typeof changes === 'function' ? changes() : changes, false);
  });
}

/** A document that was made is a file: taking its note back would not take it back. */
const isOfFile = (action: string) => action.startsWith(actionsText.documentMade);

/** What the user's action with this batch did, where it was finished before: repeating it must do nothing. */
export function finishedAction(host: Host, batch: string): Change[] | undefined {
  const own = `${userMark(host)}.${batch}`;
  return remembered(host.book).recent.includes(own) ? outcomeOf(host, own).done : undefined;
}

/**
 * Takes back the user's own last action; cells changed by somebody since are kept and returned as conflicts. The same
 * click again takes nothing more back.
 */
export function undoLast(host: Host, click = ''): { title: string; outcome: Outcome } | undefined {
  return writing(host.book, () => {
    finishInterrupted(host);
    const mine = `${userMark(host)}.`;
    const undoing = `${mine}undo-${click}~`;
    const journal = readTab(host.book, 'journal');
    const entries = journal.records.map(({ record }) => record as Registry['journal'][number]);
    const before = click === '' ? undefined : remembered(host.book).recent.find((batch) => batch.startsWith(undoing));
    const undone = new Set(entries.flatMap(({ batch, undone: when }) => (when ? [batch] : undoneBy(batch))));
    const last = [...entries]
      .reverse()
      .find(({ batch, action }) =>
        before === undefined
          ? batch.startsWith(mine) && !undone.has(batch) && undoneBy(batch).length === 0 && !isOfFile(action)
          : undoneBy(before).includes(batch),
      );
    if (!last) return undefined;
    const title = last.action.slice(0, last.action.lastIndexOf(':'));
    if (before !== undefined) return { title, outcome: outcomeOf(host, before) };
    const made = changesOf(entries.filter(({ batch }) => batch === last.batch));
    const undo: Action = { title: `${registryText.journal.undo} «${title}»`, batch: undoing + last.batch };
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

/** The batch that an undo's own batch took back: it stands behind the «~», which no click's name may hold. */
const undoneBy = (batch: string): string[] => {
  const at = batch.indexOf('~');
  return at < 0 ? [] : [batch.slice(at + 1)];
};

/** Finishes an action that was cut short, from what the journal says of it. */
function finishInterrupted(host: Host): void {
  const memory = remembered(host.book);
  if (memory.unfinished === '') return;
  const entries = entriesOf(host, memory.unfinished);
  const changes = changesOf(entries);
  writeChanges(host, readTabs(host.book, changes), changes, true);
  host.book.flush();
  const finished = entries.length > 0 ? [memory.unfinished] : [];
  remember(host.book, { ...memory, unfinished: '', recent: [...memory.recent, ...finished] });
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

/** The same, with the keys that were given and what of the changes was refused. */
function answerAgain(host: Host, batch: string, wanted: readonly Change[]): Outcome {
  const { done } = outcomeOf(host, batch);
  const keys = keysGiven(wanted, done);
  const made = new Set(done.map(({ sheet, key }) => `${sheet} ${key}`));
  const refused = underKeys(wanted, keys).filter(({ sheet, key }) => !made.has(`${sheet} ${key}`));
  const { conflicts } = settle(host.book, readTabs(host.book, refused), refused, false);
  return { done, conflicts, keys };
}

function make(host: Host, action: Action, wanted: readonly Change[], cellwise: boolean): Outcome {
  const memory = remembered(host.book);
  const tabs = readTabs(host.book, wanted);
  const { changes, keys } = withRealKeys(wanted, tabs, memory);
  const outcome = { ...settle(host.book, tabs, changes, cellwise), keys };
  if (outcome.done.length === 0) return outcome;
  if (action.whole && outcome.conflicts.length > 0) return { ...outcome, done: [] };
  const when = momentOf(host);
  stampChanged(outcome.done, `${when}, ${action.title}`);
  const rows = journalOf(outcome.done, { ...action, who: host.user.property('post') ?? '', when });
  const { journal, entries } = withJournalKeys(host, rows, memory);
  remember(host.book, { ...memory, unfinished: action.batch });
  appendRecords(host.book, journal, entries);
  writeChanges(host, tabs, outcome.done, cellwise);
  host.book.flush();
  remember(host.book, { ...memory, unfinished: '', recent: [...memory.recent, action.batch] });
  return outcome;
}

/** The journal grows without end, so it is read only where the book has forgotten the last number given in it. */
function withJournalKeys(
  host: Host,
  rows: readonly Record<string, string>[],
  memory: Memory,
): { journal: Tab; entries: { key: string; values: Record<string, string> }[] } {
  const { prefix } = sheets.journal.text;
  const last = memory.given[prefix];
  const journal = last === undefined ? readTab(host.book, 'journal') : readTabEnd(host.book, 'journal');
  const giver = keyGiver(
    prefix,
    journal.records.map(({ record }) => record.key),
    last ?? 0,
  );
  const entries = rows.map((values) => ({ key: giver.next(), values }));
  memory.given[prefix] = giver.last();
  return { journal, entries };
}
