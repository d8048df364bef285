import * as sheets from '../sheets/index.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { Change } from './changes.ts';
import { maskPersons } from './persons.ts';

/** The changes with posts in place of persons in fields that may name one; `masked` is how many names were found. */
export function maskChanges(changes: readonly Change[]): { changes: Change[]; masked: number } {
  let masked = 0;
  const done = changes.map((change): Change => {
    if (change.type === 'remove') return change;
    const { fields }: Sheet = sheets[change.sheet];
    const values = Object.entries(change.values).map(([field, value]) => {
      if (!fields[field]?.names) return [field, value];
      const without = maskPersons(value);
      masked += without.masked;
      return [field, without.text];
    });
    return { ...change, values: Object.fromEntries(values) };
  });
  return { changes: done, masked };
}
