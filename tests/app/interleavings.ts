import assert from 'node:assert/strict';
import { applyChanges, undoLast } from '../../src/app/gateway.ts';
import { giveKeys } from '../../src/app/give-keys.ts';
import { readRegistry, readTab } from '../../src/app/store.ts';
import type { Change } from '../../src/domain/registry/changes.ts';
import { mergePartners } from '../../src/domain/registry/merge.ts';
import type { Registry } from '../../src/domain/registry/registry.ts';
import { keysIn } from '../../src/domain/registry/view.ts';
import { type MemoryHost, memoryHost, sharedBook } from './memory-host.ts';

/** One step of one of two people at the same book; `pick` chooses among what stands there. */
export interface Step {
  who: 0 | 1;
  act: 'add' | 'form' | 'import' | 'edit' | 'merge' | 'undo' | 'typed' | 'sorted' | 'copied' | 'cleared';
  pick: number;
  /** The transient error thrown at this call of the book, if any. */
  failAt?: number | undefined;
}

interface Run {
  hosts: [MemoryHost, MemoryHost];
  /** What each user last saw: edits are made against it, however old. */
  seen: [Registry, Registry];
  batch: number;
  /** Errors thrown so far. */
  faults: number;
  /** Every name ever written by hand into a cell that nobody has touched since. */
  typed: Map<string, string>;
}

/** Carries the steps out on one book and checks after each that nothing is lost, doubled or torn. */
export function runInterleaving(steps: readonly Step[]): number {
  const shared = sharedBook();
  const hosts: Run['hosts'] = [memoryHost('anna', shared), memoryHost('boris', shared)];
  const run: Run = {
    hosts,
    seen: [readRegistry(hosts[0].book), readRegistry(hosts[1].book)],
    batch: 0,
    faults: 0,
    typed: new Map(),
  };
  for (const step of steps) {
    const host = hosts[step.who];
    const action = actionOf(run, step);
    if (step.failAt !== undefined) failOnce(run, host, step.failAt);
    try {
      action();
    } catch (error) {
      if (!(error as Error).message.includes('timed out')) throw error;
      host.fail = undefined;
      action();
    }
    host.fail = undefined;
    holds(run);
    run.seen[step.who] = readRegistry(host.book);
  }
  return run.faults;
}

function failOnce(run: Run, host: MemoryHost, at: number): void {
  let n = 0;
  host.fail = () => {
    if (n++ !== at) return;
    host.fail = undefined;
    run.faults++;
    throw new Error('Service Spreadsheets timed out');
  };
}

/** The action as a thing that may be repeated with the same batch, as the panel repeats it. */
function actionOf(run: Run, { who, act, pick }: Step): () => void {
  const host = run.hosts[who];
  const seen = run.seen[who];
  const batch = `${who}-${++run.batch}`;
  const apply = (changes: Change[] | (() => Change[])) => void applyChanges(host, { title: 'Проба', batch }, changes);
  const partner = seen.partners[pick % Math.max(1, seen.partners.length)];
  const other = seen.partners[(pick * 7 + 3) % Math.max(1, seen.partners.length)];
  if (act === 'add')
    return () => apply([{ type: 'add', sheet: 'partners', key: 'new:1', values: { name: `Партнёр ${batch}` } }]);
  if (act === 'form' && partner) {
    const values = { partner: partner.key, form: `форма ${batch}` };
    return () => apply([{ type: 'add', sheet: 'forms', key: 'new:1', values }]);
  }
  if (act === 'import') {
    return () =>
      apply([
        { type: 'add', sheet: 'partners', key: 'new:1', values: { name: `Список ${batch}` } },
        { type: 'add', sheet: 'forms', key: 'new:2', values: { partner: 'new:1', form: `форма ${batch}` } },
        { type: 'add', sheet: 'effects', key: 'new:3', values: { partner: 'new:1', effect: `эффект ${batch}` } },
      ]);
  }
  if (act === 'edit' && partner) {
    const { key, aim } = partner;
    return () => apply([{ type: 'update', sheet: 'partners', key, seen: { aim }, values: { aim: `цель ${batch}` } }]);
  }
  if (act === 'merge' && partner && other && partner.key !== other.key) {
    return () => apply(() => mergePartners(readRegistry(host.book), partner.key, other.key));
  }
  if (act === 'undo') return () => void undoLast(host, batch);
  if (act === 'typed') {
    const name = `Вручную ${batch}`;
    return () => typeRow(run, name);
  }
  if (act === 'sorted') return () => sortRows(run);
  if (act === 'copied') return () => void giveKeys(host);
  return () => undefined;
}

/** A row typed into the grid, without a key. */
function typeRow(run: Run, name: string): void {
  const sheet = run.hosts[0].sheets.get('Партнёры');
  if (!sheet || sheet.rows.length === 0 || sheet.rows.some((row) => row.includes(name))) return;
  const header = sheet.rows[0] ?? [];
  sheet.rows.push(header.map((title) => (title === 'Наименование' ? name : '')));
  run.typed.set(name, name);
}

function sortRows(run: Run): void {
  const sheet = run.hosts[0].sheets.get('Партнёры');
  if (!sheet || sheet.rows.length === 0) return;
  const [header = [], ...rows] = sheet.rows;
  sheet.rows = [header, ...rows.reverse()];
}

/** What must be true of the book after every step. */
function holds(run: Run): void {
  const [host] = run.hosts;
  const registry = readRegistry(host.book);
  const known = new Set(registry.partners.map(({ key }) => key));
  for (const tab of ['partners', 'forms', 'effects'] as const) {
    const keys = registry[tab].map(({ key }) => key).filter(Boolean);
    assert.equal(new Set(keys).size, keys.length, `${tab}: a key is doubled`);
  }
  for (const tab of ['forms', 'effects'] as const) {
    for (const row of registry[tab]) {
      for (const key of keysIn(row.partner))
        assert(known.has(key), `${tab} ${row.key} is linked to ${key}, which is gone`);
    }
  }
  const names = registry.partners.map(({ name, otherNames }) => `${name}; ${otherNames}`).join('\n');
  for (const name of run.typed.keys()) assert(names.includes(name), `what was typed by hand is lost: ${name}`);
  const journal = readTab(host.book, 'journal').records.map(({ record }) => record.key);
  assert.equal(new Set(journal).size, journal.length, 'a journal key is doubled');
}
