import type { Change } from '../domain/registry/changes.ts';

/** Changed records by tab, of one type of change. */
export function tallyOf(changes: readonly Change[], type: Change['type']): Record<string, number> {
  const tally: Record<string, number> = {};
  for (const change of changes) if (change.type === type) tally[change.sheet] = (tally[change.sheet] ?? 0) + 1;
  return tally;
}
