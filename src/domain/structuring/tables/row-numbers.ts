/** Numbers of rows where nothing but themselves says what they are. */

/** A row's number on a line of its own. */
export const loneNumber = /^\d{1,3}(?:\.\d{1,2})*[.)]?$/;
/** A row's number before the capital of its text. */
export const rowNumber = /^(\d{1,3}(?:\.\d{1,2})?[.)]|\d{1,3}(?=\s+\p{Lu}))\s*(?=[\p{Lu}«"„])/u;

/** «2.1.» as 2 and 1. */
export function levelsOf(number: string): number[] {
  return (number.match(/\d+/g) ?? []).map(Number);
}

/** «1.1» behind «1», «1.2» and «2» behind «1.1»: the next number at its level, or the first one level down. */
export function follows(level: number[], before: number[]): boolean {
  const last = level.length - 1;
  if (before.length === 0 || level.length === before.length + 1)
    return level.every((count, at) => count === (before[at] ?? 1));
  return (
    level.length <= before.length &&
    level.every((count, at) => count === (before[at] as number) + (at === last ? 1 : 0))
  );
}
