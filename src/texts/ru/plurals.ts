/** The form of a noun that goes with a whole number: 1 договор, 2 договора, 5 договоров, 21 договор. */
export function plural(n: number, one: string, few: string, many: string): string {
  const tens = Math.abs(n) % 100;
  const units = tens % 10;
  if (tens > 10 && tens < 20) return many;
  if (units === 1) return one;
  return units > 1 && units < 5 ? few : many;
}

/** The number with its noun: «5 договоров». */
export function counted(n: number, one: string, few: string, many: string): string {
  return `${n} ${plural(n, one, few, many)}`;
}

/** «у 1 партнёра», «у 2 партнёров»: the genitive takes the plural for every number but 1, 21, 31… */
export function genitive(n: number, one: string, many: string): string {
  return `${n} ${plural(n, one, many, many)}`;
}
