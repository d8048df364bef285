// Service calls of the shipped bundle on local services, at 300 partners and at ten times as many; the gateway beside
// writing the same rows cell by cell.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from '../bundled.mjs';

const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../dist');

const partners = (count) => ({
  kind: 'partners',
  layout: 'bench',
  unrecognised: [],
  skipped: [],
  warnings: [],
  records: Array.from({ length: count }, (_, n) => ({
    name: `МБУК «Библиотека № ${n}»`,
    category: 'культура',
    forms: [`экскурсия ${n}`, `викторина ${n}`],
    effects: [`интерес к чтению ${n}`],
    source: {},
  })),
});

export async function run() {
  const { openWorkspace, loadAddOn, traceCalls } = await bundled(`
    export { openWorkspace } from './src/local/workspace.ts';
    export { loadAddOn } from './src/local/add-on.ts';
    export { traceCalls } from './src/local/trace.ts';`);
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const addOn = loadAddOn(path.join(dist, 'addon'), path.join(dist, 'local/services.js'));
  const open = async (name, count) => {
    const trace = traceCalls();
    const bookPath = path.join(folder, `${name}.xlsx`);
    const workspace = await openWorkspace({ addOn, bookPath, create: true, interceptors: [trace.interceptor] });
    const call = async (procedure, input) => {
      const { value } = await workspace.call('rpc', [procedure, JSON.stringify(input)]);
      const answer = JSON.parse(value);
      if (!answer.ok) throw new Error(answer.message);
    };
    await call('writeImport', { found: [partners(count)], source: 'bench', choices: {}, batch: 'base' });
    const callsOf = async (...action) => {
      for (const key of Object.keys(trace.counts)) delete trace.counts[key];
      await call(...action);
      return Object.values(trace.counts).reduce((sum, n) => sum + n, 0);
    };
    return { callsOf };
  };
  try {
    const { callsOf } = await open('usual', 300);
    const { callsOf: callsOfLarge } = await open('large', 3000);
    const out = [];
    const model = { id: 'model', keys: [], variant: 'internal', sources: false, schoolYear: '' };
    for (const [name, input] of [
      ['checkLines', { today: '2026-11-21' }],
      ['downloadDocument', model],
    ]) {
      const [few, many] = [await callsOf(name, input), await callsOfLarge(name, input)];
      out.push({ name: `service calls of ${name}, 10× the partners`, value: many / few, unit: '×', budget: 1.1 });
    }
    out.push(...(await gatewayBesideCells(callsOf)));
    return out;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a script written without much thought would do: one call per cell. */
async function gatewayBesideCells(callsOf) {
  const count = 100;
  const found = {
    ...partners(count),
    records: partners(count).records.map((record, n) => ({ ...record, name: `Музей № ${n}` })),
  };
  const calls = await callsOf('writeImport', { found: [found], source: 'bench', choices: {}, batch: 'beside' });
  const cells = count * (6 + 2 * 3 + 3);
  return [
    { name: `writing ${count} partners with their forms and effects: service calls`, value: calls, unit: 'calls' },
    { name: 'the same cell by cell, at one call a cell', value: cells, unit: 'calls' },
  ];
}
