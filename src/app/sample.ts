import type { Change } from '../domain/registry/changes.ts';
import type { AnyRecord, Registry, SheetName } from '../domain/registry/registry.ts';
import { sampleBook } from '../domain/sample/sample-book.ts';
import { sampleChanges } from '../domain/sample/sample-changes.ts';
import { wellKeptBook } from '../domain/sample/well-kept-book.ts';
import { actionsText } from '../texts/ru/actions.ts';
import { todayOf } from './context.ts';
import { applyChanges } from './gateway.ts';
import type { Host } from './host.ts';
import { readTab } from './store.ts';

/** The demonstration records' keys by tab, so that they and nothing else can be taken away. */
type Standing = Partial<Record<SheetName, string[]>>;

const standing = (host: Host): Standing => JSON.parse(host.book.property('sample') ?? '{}') as Standing;

/** Adds the invented school's records beside whatever the book holds; a second time adds nothing. Gives how many. */
export function addSample(host: Host, batch: string, wellKept: boolean): number {
  if (Object.keys(standing(host)).length > 0) return 0;
  const today = todayOf(host);
  const settings = readTab(host.book, 'settings').records.map(({ record }) => record as Registry['settings'][number]);
  const sample = (wellKept ? wellKeptBook : sampleBook)(today);
  const { done } = applyChanges(host, { title: actionsText.sample, batch }, sampleChanges(sample, settings));
  const keys: Standing = {};
  for (const { sheet, key } of done) keys[sheet] = [...(keys[sheet] ?? []), key];
  host.book.setProperty('sample', JSON.stringify(keys));
  return done.length;
}

/** Takes the demonstration records away, also those that somebody has changed since; everything else stays. */
export function removeSample(host: Host, batch: string): number {
  const changes = (Object.entries(standing(host)) as [SheetName, string[]][]).flatMap(([sheet, keys]) => {
    const meant = new Set(keys);
    return readTab(host.book, sheet)
      .records.filter(({ record }) => meant.has(record.key))
      .map(({ record }): Change => ({ type: 'remove', sheet, key: record.key, seen: withoutKey(record) }));
  });
  const existing = new Set(changes.map(({ key }) => key));
  const { done } = applyChanges(host, { title: actionsText.sample, batch }, changes);
  // What the book's own records name stays, and goes when they no longer do.
  const removed = new Set(done.map(({ key }) => key));
  const left = Object.entries(standing(host)).flatMap(([sheet, keys]) => {
    const stays = keys.filter((key) => !removed.has(key) && existing.has(key));
    return stays.length > 0 ? [[sheet, stays]] : [];
  });
  host.book.setProperty('sample', JSON.stringify(Object.fromEntries(left)));
  return done.length;
}

function withoutKey({ key: _key, ...values }: AnyRecord): Record<string, string> {
  return values;
}
