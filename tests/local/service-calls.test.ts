import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/app/endpoint.ts';
import { run } from '../../src/local/runner.ts';
import { traceCalls } from '../../src/local/trace.ts';
import { builtAddOn } from '../built.ts';
import { newDesk } from './desk.ts';

/**
 * Service calls are the cost on Google: for every action they are counted at three sizes of book, and may not grow with
 * the rows. Budgets: at most 3 reads per tab (values, display, formulas) and 5 writes per changed tab.
 */

const addOn = builtAddOn();

const partners = (count: number, from = 0) => ({
  kind: 'partners',
  layout: 'test',
  unrecognised: [],
  skipped: [],
  warnings: [],
  records: Array.from({ length: count }, (_, n) => ({
    name: `МБУК «Библиотека имени номера ${from + n}»`,
    category: 'культура',
    forms: [`экскурсия ${from + n}`, `викторина ${from + n}`],
    effects: [`интерес к чтению ${from + n}`],
    source: {},
  })),
});

/** Makes a book of so many partners in memory and counts the calls of one action after another. */
function counter(rows: number) {
  const { counts, interceptor } = traceCalls();
  const desk = newDesk();
  const count = (name: string, input: unknown): Record<string, number> => {
    for (const key of Object.keys(counts)) delete counts[key];
    const call = { function: 'rpc', args: [name, JSON.stringify(input)], user: 'u' };
    const { value, error } = run(addOn, desk, call, [interceptor]);
    const answer = JSON.parse(String(value)) as Answer;
    if (!answer?.ok) throw new Error(`${name}: ${error ?? answer.message}`);
    return { ...counts };
  };
  const made = count('writeImport', { found: [partners(rows)], source: 'основа', choices: {}, batch: 'base' });
  return { made, count };
}

const actions: [name: string, input: (rows: number) => unknown][] = [
  ['writeImport', (rows) => ({ found: [partners(10, rows)], source: 'ещё', choices: {}, batch: 'more' })],
  ['planImport', (rows) => ({ found: [partners(10, rows)], source: 'ещё', choices: {} })],
  ['readCard', () => ({ sheet: 'partners', key: 'П-0001' })],
  [
    'saveRecords',
    () => ({
      batch: 'edit',
      title: 'edit',
      changes: [{ type: 'update', sheet: 'partners', key: 'П-0002', seen: { aim: '' }, values: { aim: 'цель' } }],
    }),
  ],
  ['mergePartners', () => ({ batch: 'merge', kept: 'П-0003', merged: 'П-0004' })],
  ['undoLast', () => ({})],
  ['checkLines', () => ({ today: '2026-11-21' })],
  ['runCheck', () => ({})],
  ['readTerms', () => ({})],
  ['listDocuments', () => ({})],
  ['downloadDocument', () => ({ id: 'model', keys: [], variant: 'internal', sources: false, schoolYear: '' })],
  ['refreshSummary', () => ({})],
  ['exportBook', () => ({})],
];

const total = (counts: Record<string, number>) => Object.values(counts).reduce((sum, n) => sum + n, 0);

/** 40, 1,000 and 10,000 rows: each partner has two forms and an effect. */
const sizes = [10, 250, 2500];

describe('service calls do not grow with the rows', () => {
  const counters = sizes.map((size) => ({ size, ...counter(size) }));
  const [small, ...larger] = counters;
  for (const [name, input] of actions) {
    test(name, { timeout: 120_000 }, () => {
      const few = small?.count(name, input(small.size)) ?? {};
      for (const { size, count } of larger) {
        const many = count(name, input(size));
        // A larger book may need rows inserted and a segment rewritten: a handful of calls, whatever its size.
        expect(total(many), JSON.stringify({ few, many })).toBeLessThanOrEqual(total(few) + 12);
        // Of some twenty tabs ten are there; those that are changed are read again under the lock.
        expect(many['Range.getValues'] ?? 0).toBeLessThanOrEqual(16);
      }
    });
  }

  test('making the book, whatever is written into it', () => {
    for (const { made } of counters) {
      expect(total(made), JSON.stringify(made)).toBeLessThanOrEqual(580);
      // Neighbours of one width in one call; properties together, before the lock and under it.
      expect(made['Sheet.setColumnWidths']).toBeLessThanOrEqual(140);
      expect(made['Properties.getProperties']).toBeLessThanOrEqual(8);
    }
  });
});

test('properties are read together, and anew under the lock and after a change', () => {
  const { count } = counter(3);
  expect(count('readCard', { sheet: 'partners', key: 'П-0001' })['Properties.getProperties']).toBe(1);
  const edit = { type: 'update', sheet: 'partners', key: 'П-0002', seen: { aim: '' }, values: { aim: 'цель' } };
  const saved = count('saveRecords', { batch: 'edit', title: 'edit', changes: [edit] });
  expect(saved['Properties.getProperties']).toBeLessThanOrEqual(4);
});
