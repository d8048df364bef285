import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer } from '../../src/app/endpoint.ts';
import * as procedures from '../../src/app/procedures/index.ts';
import { readRegistry } from '../../src/app/store.ts';
import * as sheets from '../../src/domain/sheets/index.ts';
import { endpointText } from '../../src/texts/ru/endpoint.ts';
import { ask } from './ask.ts';
import { type MemoryHost, memoryHost } from './memory-host.ts';

// What the endpoint logs of what it was not meant to take is no news here.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

const CODES = ['refused', 'busy', 'bad-request', 'failed'];
const names = Object.keys(procedures);

/** A valid envelope, whatever was asked; refused without understanding, nothing is written. */
function holds(host: MemoryHost, name: string, json: string): void {
  const before = JSON.stringify([...host.sheets].map(([title, { rows }]) => [title, rows]));
  const given = JSON.parse(answer(host, name, json)) as Record<string, unknown>;
  if (given.ok === true) return;
  expect(given).toEqual({ ok: false, code: expect.toBeOneOf(CODES), message: expect.stringMatching(/\p{L}{3}/u) });
  if (given.code !== 'bad-request') return;
  expect(JSON.stringify([...host.sheets].map(([title, { rows }]) => [title, rows]))).toBe(before);
}

describe('the endpoint', () => {
  test('answers any text to any name with an envelope, and never throws', () => {
    const name = fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom('__proto__', 'constructor', 'toString'),
      fc.string(),
    );
    fc.assert(
      fc.property(name, fc.oneof(fc.json(), fc.string()), (called, json) => holds(memoryHost(), called, json)),
      { numRuns: 1000 },
    );
  });

  test.each(names)('%s takes its fields filled with anything', (name) => {
    const fields = ['batch', 'title', 'changes', 'sheet', 'key', 'keys', 'found', 'source', 'choices', 'rows', 'write'];
    const more = ['text', 'values', 'id', 'base64', 'post', 'headerRow', 'columns', 'kept', 'merged', '__proto__'];
    const change = fc.record(
      {
        type: fc.constantFrom('add', 'update', 'remove', 'x'),
        sheet: fc.constantFrom('partners', 'journal', 'settings', '__proto__'),
        key: fc.constantFrom('new:1', 'П-0001', '', '__proto__', 'constructor'),
        seen: fc.dictionary(fc.constantFrom('name', '__proto__', 'constructor'), fc.string()),
        values: fc.dictionary(fc.constantFrom('name', 'aim', '__proto__', 'constructor', 'toString'), fc.string()),
      },
      { requiredKeys: ['type', 'sheet', 'key'] },
    );
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('П-0001', 'partners', 'model', 'newPartner', 'edit', 'internal', 0, true, -1, 1e21),
      fc.array(change, { maxLength: 3 }),
    );
    const input = fc.dictionary(fc.constantFrom(...fields, ...more), value);
    fc.assert(
      fc.property(input, (given) => holds(memoryHost(), name, JSON.stringify(given))),
      { numRuns: 60 },
    );
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });
});

test.each([
  ['a field of 32,001 characters', { aim: 'д'.repeat(32_001) }, endpointText.tooLong(32_000)],
  ['a request of 12 million characters', { aim: ' '.repeat(12_000_000) }, endpointText.tooMuch],
])('%s is refused in words, and nothing is written', (_what, values, message) => {
  const host = memoryHost();
  const changes = [{ type: 'add', sheet: 'partners', key: 'new:1', values: { name: 'Музей', ...values } }];
  const json = JSON.stringify({ batch: 'b', title: 'newPartner', changes });
  expect(JSON.parse(answer(host, 'saveRecords', json))).toEqual({ ok: false, code: 'refused', message });
  expect(host.sheets.size).toBe(0);
});

const payloads = [
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  "'=1+1",
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"; alert(1); "',
  '__proto__',
  '{#партнёры}',
];

test.each(['нет', 'constructor', 'toString', 'key'])(
  'a change of the field «%s», which no tab has, is refused',
  (field) => {
    const host = memoryHost();
    const values = { name: 'Музей', [field]: 'x' };
    const changes = [{ type: 'add', sheet: 'partners', key: 'new:1', values }];
    const json = JSON.stringify({ batch: 'b', title: 'newPartner', changes });
    expect(JSON.parse(answer(host, 'saveRecords', json))).toMatchObject({ ok: false, code: 'bad-request' });
    expect(host.sheets.size).toBe(0);
  },
);

test.each(Object.keys(sheets) as (keyof typeof sheets)[])('payloads in every text of %s are kept as text', (sheet) => {
  const fields = Object.entries(sheets[sheet].fields).filter(([, { kind }]) => kind === 'text' || kind === 'long');
  if (fields.length === 0 || ['journal', 'findings', 'settings'].includes(sheet)) return;
  const host = memoryHost();
  const changes = payloads.map((payload, n) => ({
    type: 'add' as const,
    sheet,
    key: `new:${n + 1}`,
    values: Object.fromEntries(fields.map(([field]) => [field, payload])),
  }));
  ask(host, 'saveRecords', { batch: 'b', title: 'edit', changes });
  const [first = ''] = fields[0] ?? [];
  const kept = readRegistry(host.book)[sheet].map((record) => (record as Record<string, string>)[first]);
  if (sheet !== 'unrecognised') expect(kept).toEqual(payloads.map((payload) => payload.trim()));
  const { text } = ask(host, 'exportTable', { sheet });
  for (const cell of text.split(/;|\r\n/)) expect(cell.replace(/^\uFEFF?"?/, '')).not.toMatch(/^\s*[=+@]/);
});
