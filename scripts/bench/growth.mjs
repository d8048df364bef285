// How the cost of import, check and report grows with the book: 30, 300 and 3,000 partners, the shipped bundle on local
// services, the book in memory. Half as much again as the proportion is the room for what is sorted and looked up. The
// gateway stands beside a script that writes the same rows cell by cell.
import path from 'node:path';
import { bundled } from '../bundled.mjs';
import { partners } from './_partners.mjs';

const dist = path.join(import.meta.dirname, '../../dist');
const SIZES = [30, 300, 3000];
/** A partner with six cells, its two forms of three and its effect of three. */
const CELLS = 15;

const model = { id: 'model', keys: [], variant: 'internal', sources: false, schoolYear: '' };

const actions = [
  ['import', 'writeImport', (count) => ({ found: [partners(0, count)], source: 'bench', choices: {}, batch: 'base' })],
  ['check', 'checkLines', () => ({ today: '2026-11-21' })],
  ['report', 'downloadDocument', () => model],
];

export async function run() {
  const {
    run: start,
    loadAddOn,
    newBook,
    traceCalls,
  } = await bundled(`
    export { run } from './src/local/runner.ts';
    export { loadAddOn } from './src/local/add-on.ts';
    export { newBook } from './src/local/book/book.ts';
    export { traceCalls } from './src/local/trace.ts';`);
  const addOn = loadAddOn(path.join(dist, 'addon'), path.join(dist, 'local/services.js'));
  const newDesk = () => ({
    book: newBook({ sheetName: 'Сводка', timeZone: 'Europe/Moscow' }),
    bookId: 'id',
    bookName: 'Книга',
    bookUrl: 'file:///book',
    documents: { path: '', store: (name) => name, list: () => [], linkTo: (name) => name },
    lock: { holder: null },
    selections: new Map(),
  });
  const calling = (desk, name, input) => {
    const trace = traceCalls();
    const began = performance.now();
    const call = { function: 'rpc', args: [name, JSON.stringify(input)], user: 'bench' };
    const { value, error } = start(addOn, desk, call, [trace.interceptor]);
    const answer = JSON.parse(value ?? '{}');
    if (!answer.ok) throw new Error(`${name}: ${error ?? answer.message}`);
    return { time: performance.now() - began, calls: Object.values(trace.counts).reduce((sum, n) => sum + n, 0) };
  };

  /** The least time of five and the service calls of each action, by the size of the book. */
  const measured = SIZES.map((size) => {
    const least = new Map();
    for (let turn = 0; turn < 5; turn++) {
      const desk = newDesk();
      for (const [action, name, input] of actions) {
        const { time, calls } = calling(desk, name, input(size));
        least.set(action, { time: Math.min(time, least.get(action)?.time ?? Number.POSITIVE_INFINITY), calls });
      }
    }
    return least;
  });
  const cells = SIZES[1] * CELLS;
  const gateway = measured[1].get('import').calls;
  const beside = [
    { name: `import of ${SIZES[1]} partners into a new book: service calls`, value: gateway, unit: 'calls' },
    { name: 'the same rows cell by cell, at one call a cell', value: cells, unit: 'calls' },
  ];
  const grown = actions.flatMap(([action]) => {
    const [one, ten, hundred] = measured.map((least) => least.get(action));
    return [
      { name: `${action} of 3,000 partners`, value: hundred.time, unit: 'ms' },
      { name: `${action}: time at 10× the partners`, value: ten.time / one.time, unit: '×', budget: 15 },
      { name: `${action}: time at 100× the partners`, value: hundred.time / one.time, unit: '×', budget: 150 },
      {
        name: `${action}: service calls at 100× the partners`,
        value: hundred.calls / one.calls,
        unit: '×',
        budget: 1.1,
      },
    ];
  });
  return [...grown, ...beside];
}
