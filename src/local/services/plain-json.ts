/**
 * JSON of a value as `google.script.run` carries it: numbers, booleans, texts, null, plain objects and arrays; undefined
 * in an array becomes null, in an object is dropped. A Date, a function or a circle fails the call.
 */
export function plainJson(value: unknown): string {
  return JSON.stringify(plain(value, [])) ?? 'null';
}

function plain(value: unknown, within: object[]): unknown {
  if (value === undefined || value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw illegal(typeof value);
  if (within.includes(value)) throw illegal('circular reference');
  const path = [...within, value];
  if (Array.isArray(value)) return value.map((item) => plain(item, path) ?? null);
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw illegal(value.constructor.name);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, path)]));
}

function illegal(what: string): Error {
  return new Error(`Failed due to illegal value: ${what}`);
}
