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
    const { key } = change;
    const now = touched.has(key) ? touched.get(key) : records.get(key);
    if (change.type === 'add') {
      if (!now) {
        touched.set(key, { ...change.values, key });
        result.added.push({ key, values: change.values });
        result.done.push(change);
      } else if (cellwise) {
        const values = missingIn(now, change.values);
        if (Object.keys(values).length > 0) result.updated.push({ key, values });
      }
      continue;
    }
    const conflicts = conflictsOf(change, now);
    for (const conflict of conflicts) result.conflicts.push(conflict);
    if (!now || (conflicts.length > 0 && !(cellwise && change.type === 'update'))) continue;
    if (change.type === 'remove') {
      touched.set(key, undefined);
      result.removed.push(key);
      result.done.push(change);
      continue;
    }
    const kept = new Set(conflicts.map(({ field }) => field));
    const fields = Object.keys(change.values).filter(
      (field) => !kept.has(field) && (now[field] ?? '') !== change.values[field],
    );
    if (fields.length === 0 || (kept.size > 0 && fields.every((field) => field === STAMP))) continue;
    const pick = (from: Record<string, string>) =>
      Object.fromEntries(fields.map((field) => [field, from[field] ?? '']));
    const values = pick(change.values);
    touched.set(key, { ...now, ...values, key });
    result.updated.push({ key, values });
    result.done.push({ ...change, seen: pick(now), values });
  }
  return result;
}

/** What a record that stands there already still lacks of one that was to be added. */
function missingIn(now: AnyRecord, values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([field, value]) => value !== '' && !now[field]));
}

/** Cells that are neither as the user saw them nor as they should become; of a record that is gone, all that was wanted. */
function conflictsOf(change: Exclude<Change, { type: 'add' }>, now: AnyRecord | undefined): Conflict[] {
  const { sheet, key, seen } = change;
  const wanted = change.type === 'update' ? change.values : {};
  const fields = Object.keys(now ? seen : wanted);
  return fields.flatMap((field): Conflict[] => {
    const standing = now?.[field] ?? '';
    const conflict = { sheet, key, field, seen: seen[field] ?? '', now: standing, wanted: wanted[field] ?? '' };
    if (!now) return [conflict];
    const isWanted = change.type === 'update' && standing === wanted[field];
    return field === STAMP || standing === conflict.seen || isWanted ? [] : [conflict];
  });
}
