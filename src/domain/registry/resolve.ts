import { type Change, type Conflict, STAMP } from './changes.ts';
import type { AnyRecord } from './registry.ts';

/** What is to be written into one tab, after comparing what the user saw with what stands there now. */
export interface Resolution {
  added: { key: string; values: Record<string, string> }[];
  updated: { key: string; values: Record<string, string> }[];
  removed: string[];
  /** The changes that are really made, with the values that stood there before. */
  done: Change[];
  conflicts: Conflict[];
}

/**
 * Holds changes of one tab against its records of now, each after those before it. Repeating is harmless: a record that
 * stands there already is not added again, a value that is already as wanted is not written. On a difference the record's
 * update is left out and both values are shown; with `cellwise` (undo, or an action that was cut short) only the differing
 * cells are kept, and a record of which only a part was written is completed.
 */
export function resolve(
  changes: readonly Change[],
  records: ReadonlyMap<string, AnyRecord>,
  cellwise: boolean,
): Resolution {
  const result: Resolution = { added: [], updated: [], removed: [], done: [], conflicts: [] };
  const touched = new Map<string, AnyRecord | undefined>();
  for (const change of changes) {
    const { key, sheet } = change;
    const now = touched.has(key) ? touched.get(key) : records.get(key);
    if (change.type === 'add') {
      if (now) {
        const missing = Object.entries(change.values).filter(([field, value]) => value !== '' && !now[field]);
        if (cellwise && missing.length > 0) result.updated.push({ key, values: Object.fromEntries(missing) });
        continue;
      }
      touched.set(key, { ...change.values, key });
      result.added.push({ key, values: change.values });
      result.done.push(change);
      continue;
    }
    if (!now) {
      if (change.type === 'update') {
        for (const [field, wanted] of Object.entries(change.values)) {
          result.conflicts.push({ sheet, key, field, seen: change.seen[field] ?? '', now: '', wanted });
        }
      }
      continue;
    }
    const standing = (field: string) => now[field] ?? '';
    const differing = Object.entries(change.seen).filter(
      ([field, seen]) =>
        field !== STAMP &&
        standing(field) !== seen &&
        (change.type === 'remove' || standing(field) !== change.values[field]),
    );
    for (const [field, seen] of differing) {
      const wanted = change.type === 'update' ? (change.values[field] ?? '') : '';
      result.conflicts.push({ sheet, key, field, seen, now: standing(field), wanted });
    }
    if (differing.length > 0 && !(cellwise && change.type === 'update')) continue;
    if (change.type === 'remove') {
      touched.set(key, undefined);
      result.removed.push(key);
      result.done.push(change);
      continue;
    }
    const kept = new Set(differing.map(([field]) => field));
    const fields = Object.keys(change.values).filter(
      (field) => !kept.has(field) && standing(field) !== change.values[field],
    );
    if (fields.length === 0 || (differing.length > 0 && fields.every((field) => field === STAMP))) continue;
    const pick = (from: Record<string, string>) =>
      Object.fromEntries(fields.map((field) => [field, from[field] ?? '']));
    touched.set(key, { ...now, ...pick(change.values), key });
    result.updated.push({ key, values: pick(change.values) });
    result.done.push({ ...change, seen: pick(now), values: pick(change.values) });
  }
  return result;
}
