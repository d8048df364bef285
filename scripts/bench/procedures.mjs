// Every call of the panel on a book of 300 partners and 1,000 linked rows, saved after each that changes it: 300 ms is
// what feels like at once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from '../bundled.mjs';
import { medianOf } from './_median.mjs';
import { partners } from './_partners.mjs';

const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../dist');
const BUDGET = 300;

const roadmap = (count) => ({
  kind: 'roadmap',
  layout: 'bench',
  schoolYear: '2026/2027',
  unrecognised: [],
  skipped: [],
  warnings: [],
  records: Array.from({ length: count }, (_, n) => ({
    activity: `Встреча № ${n}`,
    period: { raw: 'октябрь 2026 г.', start: '2026-10-01', end: '2026-10-31' },
    responsible: ['методист'],
    source: {},
  })),
});

/** What is asked of the book: its name, the call, and the input of the n-th time, so that nothing is done twice. */
function asked({ book, table, template }) {
  const chosen = (id) => ({ id, keys: [], variant: 'internal', sources: false, schoolYear: '' });
  const key = (n) => `П-${String(n).padStart(4, '0')}`;
  const change = (n) => ({ type: 'update', sheet: 'partners', key: key(2), seen: {}, values: { aim: `цель ${n}` } });
  const found = (n) => ({ found: [partners(9000 + n * 10, 10)], source: 'bench', choices: {} });
  const decision = (n) => ({ type: 'add', sheet: 'decisions', key: 'new:1', values: { text: `решить ${n}` } });
  return [
    ['open the panel', 'start', () => ({})],
    ['the selected row', 'readSelected', () => ({})],
    ['the selected cells', 'readSelection', () => ({})],
    ['list partners', 'listPartners', () => ({})],
    ['list duplicates', 'listDuplicates', () => ({})],
    ['read a card', 'readCard', () => ({ sheet: 'partners', key: key(1) })],
    ['show a cell', 'showRecord', () => ({ sheet: 'partners', key: key(1), field: 'name' })],
    ['save a card', 'saveRecords', (n) => ({ batch: `edit-${n}`, title: 'edit', changes: [change(n)] })],
    ['undo an edit', 'undoLast', (n) => ({ batch: `undo-${n}` })],
    ['add a decision', 'saveRecords', (n) => ({ batch: `decision-${n}`, title: 'addMeeting', changes: [decision(n)] })],
    [
      'decision to roadmap',
      'carryOutDecision',
      (n) => ({ batch: `carry-${n}`, key: `Р-${String(n).padStart(4, '0')}` }),
    ],
    ['merge', 'mergePartners', (n) => ({ batch: `merge-${n}`, kept: key(10), merged: key(20 + n) })],
    ['undo a merge', 'undoLast', (n) => ({ batch: `unmerge-${n}` })],
    ['preview an import', 'planImport', found],
    ['write an import', 'writeImport', (n) => ({ ...found(n), batch: `import-${n}` })],
    ['terms', 'readTerms', () => ({})],
    ['calendar file', 'downloadCalendar', () => ({ schoolYear: '2026/2027' })],
    ['rows to carry over', 'listActivities', () => ({})],
    [
      'carry over',
      'carryOverRoadmap',
      (n) => ({ batch: `over-${n}`, keys: [1, 2, 3].map((m) => `М-${String(n * 3 + m).padStart(4, '0')}`) }),
    ],
    ['check and write it down', 'runCheck', () => ({})],
    ['check alone', 'checkLines', () => ({ today: '2026-11-21' })],
    ['summary', 'refreshSummary', () => ({})],
    ['list documents', 'listDocuments', () => ({})],
    ['plan documents', 'planDocuments', () => ({ id: 'model', keys: [] })],
    ['model document', 'downloadDocument', () => chosen('model')],
    ['make a document', 'makeDocument', (n) => ({ ...chosen('model'), batch: `made-${n}` })],
    ['read a template', 'readTemplate', () => ({ id: 'model' })],
    ['save a template', 'saveTemplate', () => ({ id: 'model', base64: template })],
    ['read the settings', 'readSettings', () => ({})],
    ['save the settings', 'saveSettings', (n) => ({ batch: `set-${n}`, values: { Учредитель: `Отдел ${n}` } })],
    ['save the post', 'savePost', (n) => ({ post: `методист ${n}` })],
    ['diagnostics', 'readDiagnostics', () => ({})],
    ['propose a mapping', 'proposeMapping', () => ({ title: 'Партнёры', sheet: 'exchange' })],
    ['export a tab', 'exportTable', () => ({ sheet: 'partners' })],
    ['import a tab', 'importTable', (n) => ({ batch: `table-${n}`, rows: table(n), write: true })],
    ['export the book', 'exportBook', () => ({})],
    ['restore the book', 'restoreBook', (n) => ({ batch: `book-${n}`, text: book })],
    ['add the sample', 'addSample', (n) => ({ batch: `sample-${n}`, wellKept: false })],
    ['remove the sample', 'removeSample', (n) => ({ batch: `unsample-${n}` })],
    ['erase persons', 'erasePersons', (n) => ({ batch: `erase-${n}` })],
  ];
}

export async function run() {
  const { openWorkspace, loadAddOn } = await bundled(`
    export { openWorkspace } from './src/local/workspace.ts';
    export { loadAddOn } from './src/local/add-on.ts';`);
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const addOn = loadAddOn(path.join(dist, 'addon'), path.join(dist, 'local/services.js'));
  const workspace = await openWorkspace({ addOn, bookPath: path.join(folder, 'book.xlsx'), create: true });
  const call = async (procedure, input) => {
    const { value, error } = await workspace.call('rpc', [procedure, JSON.stringify(input)]);
    const answer = JSON.parse(value ?? '{}');
    if (!answer.ok) throw new Error(`${procedure}: ${error ?? answer.message}`);
    return answer.value;
  };
  try {
    const base = { source: 'bench', choices: {}, batch: 'base' };
    await call('writeImport', { ...base, found: [partners(0, 300), roadmap(100)] });
    const { text: book } = await call('exportBook', {});
    const { base64: template } = await call('readTemplate', { id: 'model' });
    const table = (n) => [
      ['ID', 'Наименование', 'Населённый пункт'],
      ['П-0003', 'МБУК «Библиотека № 2»', `Заречный ${n}`],
    ];
    const rows = [];
    for (const [name, procedure, input] of asked({ book, table, template })) {
      let n = 0;
      const value = await medianOf(3, () => call(procedure, input(++n)));
      rows.push({ name: `300 partners: ${name}`, value, unit: 'ms', budget: BUDGET });
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
