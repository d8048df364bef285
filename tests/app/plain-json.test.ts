import { describe, expect, test } from 'vitest';
import * as procedures from '../../src/app/procedures/index.ts';

/**
 * Between the panel and the program only plain JSON passes: what a procedure takes and gives is built of these and nothing
 * else, and the endpoint holds every answer to it. `any`, `date`, `undefined`, `custom`, `map` and the like would let
 * something through that Google drops or refuses.
 */
const PLAIN = ['string', 'number', 'boolean', 'literal', 'enum', 'array', 'object', 'record', 'union', 'optional'];

interface Schema {
  _zod: { def: Definition };
}
interface Definition {
  type: string;
  element?: Schema;
  innerType?: Schema;
  keyType?: Schema;
  valueType?: Schema;
  options?: Schema[];
  shape?: Record<string, Schema>;
}

/** Every kind of value in a schema, with its place. */
function* kindsIn({ _zod: { def } }: Schema, place: string): Generator<[string, string]> {
  yield [place, def.type];
  const { element, innerType, keyType, valueType, options = [], shape = {} } = def;
  const inside = { ...shape, ...Object.fromEntries(options.entries()), element, innerType, keyType, valueType };
  for (const [name, inner] of Object.entries<Schema | undefined>(inside))
    if (inner) yield* kindsIn(inner, `${place}.${name}`);
}

describe.each(Object.entries(procedures))('%s', (_name, { input, output }) => {
  test.each([
    ['takes', input],
    ['gives', output],
  ])('%s plain JSON only', (_which, schema) => {
    const kinds = [...kindsIn(schema as unknown as Schema, '')];
    expect(kinds.filter(([, kind]) => !PLAIN.includes(kind))).toEqual([]);
    // A value that may be missing is a field left out, never an `undefined` in a list or a table.
    const missing = kinds.filter(([, kind]) => kind === 'optional').map(([place]) => place);
    expect(missing.filter((place) => /\.(?:element|valueType)$/.test(place))).toEqual([]);
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, new Date(0), null])(
  '%s is no number to a schema',
  (value) => {
    const { output } = procedures.addSample;
    expect(output.safeParse({ added: 1 }).success).toBe(true);
    expect(output.safeParse({ added: value }).success).toBe(false);
  },
);
