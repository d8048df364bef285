/** Keys are short and readable («П-0007») and are never used again: numbering goes on from the largest ever given. */

const KEY = /^(\p{L}+)-(\d+)$/u;

/** The number of a key with this prefix, or 0. */
export function keyNumber(prefix: string, key: string): number {
  const parts = KEY.exec(key);
  return parts?.[1] === prefix ? Number(parts[2]) : 0;
}

/** The key of a number: `keyOf('П', 7)` → «П-0007». */
export function keyOf(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, '0')}`;
}

/** Gives new keys one after another, above every key in use and the last one ever given. */
export function keyGiver(
  prefix: string,
  inUse: Iterable<string>,
  lastGiven: number,
): { next(): string; last(): number } {
  let last = lastGiven;
  for (const key of inUse) last = Math.max(last, keyNumber(prefix, key));
  return { next: () => keyOf(prefix, ++last), last: () => last };
}
