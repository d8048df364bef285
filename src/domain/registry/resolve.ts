import type { Change, Conflict } from './changes.ts';
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
 * Holds changes of one tab against its records of now. Repeating is harmless: a record that stands there already is not
 * added again, a value that is already as wanted is not written. On a difference the record's update is left out and both
 * values are shown; with `cellwise` (undo) only the differing cells are kept.
 */
export function resolve(
  changes: readonly Change[],
  records: ReadonlyMap<string, AnyRecord>,
  cellwise: boolean,
): Resolution {
  const result: Resolution = { added: [], updated: [], removed: [], done: [], conflicts: [] };
  for (const change of changes) {
    const now = records.get(change.key);
    if (change.type === 'add') {
      if (now) continue;
      result.added.push({ key: change.key, values: change.values });
      result.done.push(change);
      continue;
    }
    if (!now) {
      if (change.type === 'update') {
        for (const [field, wanted] of Object.entries(change.values)) {
          const seen = change.seen[field] ?? '';
          result.conflicts.push({ sheet: change.sheet, key: change.key, field, seen, now: '', wanted });
        }
      }
      continue;
    }
    const differing = Object.entries(change.seen).filter(
      ([field, seen]) => now[field] !== seen && (change.type === 'remove' || now[field] !== change.values[field]),
    );
    for (const [field, seen] of differing) {
      const wanted = change.type === 'update' ? (change.values[field] ?? '') : '';
      result.conflicts.push({ sheet: change.sheet, key: change.key, field, seen, now: now[field] ?? '', wanted });
    }
    if (differing.length > 0 && !(cellwise && change.type === 'update')) continue;
    if (change.type === 'remove') {
      result.removed.push(change.key);
      result.done.push(change);
      continue;
    }
    const kept = new Set(differing.map(([field]) => field));
    const fields = Object.keys(change.values).filter(
      (field) => !kept.has(field) && now[field] !== change.values[field],
    );
    if (fields.length === 0) continue;
    const pick = (from: Record<string, string>) =>
      Object.fromEntries(fields.map((field) => [field, from[field] ?? '']));
    result.updated.push({ key: change.key, values: pick(change.values) });
    result.done.push({ ...change, seen: pick(now), values: pick(change.values) });
  }
  return result;
}
