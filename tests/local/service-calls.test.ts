import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/app/endpoint.ts';
import { traceCalls } from '../../src/local/trace.ts';
import { openWorkspace } from '../../src/local/workspace.ts';
import { builtAddOn } from '../built.ts';

/**
 * Service calls are the cost on Google: for every action they are counted at two sizes of book, and may not grow with
 * the rows. Budgets: at most 3 reads per tab (values, display, formulas) and 5 writes per changed tab.
 */

const folder = mkdtempSync(path.join(tmpdir(), 'calls-'));
afterAll(() => rmSync(folder, { recursive: true }));
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

/** Opens a book of so many partners and counts the calls of one action after another. */
async function counter(rows: number) {
  const { counts, interceptor } = traceCalls();
  const bookPath = path.join(folder, `${rows}.xlsx`);
  const workspace = await openWorkspace({ addOn, bookPath, create: true, interceptors: [interceptor] });
  const count = async (name: string, input: unknown): Promise<Record<string, number>> => {
    for (const key of Object.keys(counts)) delete counts[key];
    const outcome = await workspace.call('rpc', [name, JSON.stringify(input)]);
    const answer = JSON.parse(String(outcome.value)) as Answer;
    if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
    return { ...counts };
  };
  await count('writeImport', { found: [partners(rows)], source: 'основа', choices: {}, batch: 'base' });
  return count;
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

describe('service calls do not grow with the rows', async () => {
  const [small, large] = [await counter(10), await counter(1000)];
  for (const [name, input] of actions) {
    test(name, { timeout: 120_000 }, async () => {
      const [few, many] = [await small(name, input(10)), await large(name, input(1000))];
      // A larger book may need rows inserted and a segment rewritten: a handful of calls, whatever its size.
      expect(total(many), JSON.stringify({ few, many })).toBeLessThanOrEqual(total(few) + 12);
      expect(many['Range.getValues'] ?? 0).toBeLessThanOrEqual(40);
    });
  }
});
