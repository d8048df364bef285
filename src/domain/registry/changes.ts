import type { SheetName } from './registry.ts';

/**
 * One change of one record. `add` carries the new record's values under a key that may be provisional (`new:1`) and is
 * replaced everywhere when the real key is given; `update` carries what the user saw and what it should become.
 */
export type Change =
  | { type: 'add'; sheet: SheetName; key: string; values: Record<string, string> }
  | { type: 'update'; sheet: SheetName; key: string; seen: Record<string, string>; values: Record<string, string> }
  | { type: 'remove'; sheet: SheetName; key: string; seen: Record<string, string> };

/** The field in which a record says when and by what it was changed: never a reason for a conflict. */
export const STAMP = 'changed';

/** A cell that somebody changed since the user saw it; nothing is overwritten. */
export interface Conflict {
  sheet: SheetName;
  key: string;
  field: string;
  seen: string;
  now: string;
  wanted: string;
}

/** What an action did: its changes with real keys and the values that stood there before. */
export interface Outcome {
  done: Change[];
  conflicts: Conflict[];
  /** Provisional key → the key given. */
  keys: Record<string, string>;
}

const PROVISIONAL = /new:\d+/g;

/** A provisional key for the n-th record of a change set. */
export function provisional(n: number): string {
  return `new:${n}`;
}

/** Replaces provisional keys in a value by the keys given. */
export function withKeys(value: string, keys: Record<string, string>): string {
  return value.includes('new:') ? value.replace(PROVISIONAL, (key) => keys[key] ?? key) : value;
}
