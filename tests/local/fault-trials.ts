import assert from 'node:assert/strict';
import type * as procedures from '../../src/app/procedures/index.ts';
import { templateOf } from '../../src/domain/documents/templates.ts';
import type { Desk } from '../../src/local/runner.ts';
import { done, emptyDesk, fork } from './bundle-book.ts';

/** What faults are thrown at: every procedure that a panel can call, and every item of the menu that writes. */

export interface Trial {
  input: unknown;
  /** The same wish from another click, to be repeated with; the same click unless given. */
  again?: unknown;
  /** `reads`: changes nothing. `journaled`: after an error the next action, whoever's, finishes it or finds nothing of it. */
  kind: 'reads' | 'writes' | 'journaled';
  /** What is done to the book before. */
  before?: (desk: Desk) => void;
  /** Fails where something is gone that neither the state before nor the one after lacks. */
  keeps?: (desk: Desk) => void;
}

const found = (kind: string, rest: object) => ({
  kind,
  layout: 'test',
  unrecognised: ['лишнее'],
  skipped: [],
  warnings: [],
  ...rest,
});
const list = (...names: string[]) =>
  found('partners', {
    records: names.map((name) => ({ name, forms: ['экскурсии'], effects: ['знание края'], source: {} })),
  });
const roadmap = found('roadmap', {
  schoolYear: '2026/2027',
  records: [{ activity: 'Ярмарка', period: { raw: 'до мая', end: '2027-05-01' }, responsible: [], source: {} }],
});
const resolution = found('resolution', {
  meeting: { title: 'О партнёрстве', date: '2026-10-01', participants: ['Музей'], source: {} },
  items: [{ number: '1', text: 'Провести ярмарку', source: {} }],
  signatories: [],
});
const written = (batch: string, ...things: object[]) => ({ found: things, source: 'ф', choices: {}, batch });

/** A book with something in every tab that an action touches; the user's last action is a change of a card. */
export function startingBook(): Desk {
  built ??= bookAtWork();
  return fork(built);
}

let built: Desk | undefined;

function bookAtWork(): Desk {
  const desk = emptyDesk();
  done(desk, 'savePost', { post: 'методист' });
  done(desk, 'writeImport', written('base', list('Музей', 'Театр'), roadmap, resolution));
  done(desk, 'saveRecords', edit('цель', ''));
  return desk;
}

const edit = (aim: string, seen: string) => ({
  batch: `edit-${aim.length}`,
  title: 'edit',
  changes: [{ type: 'update', sheet: 'partners', key: 'П-0001', seen: { aim: seen }, values: { aim } }],
});

const model = { id: 'model', keys: [], variant: 'internal', sources: false, schoolYear: '' };
const table = {
  batch: 't',
  rows: [
    ['ID', 'Наименование', 'Общая цель'],
    ['П-0001', 'Музей', 'иная'],
    ['', 'Парк', ''],
  ],
  write: true,
};
const savedBook = {
  batch: 'r',
  text: JSON.stringify({
    format: 'social-partnership',
    schema: 1,
    tabs: { partners: [{ key: 'П-0050', name: 'Парк' }] },
  }),
};
const template = (id: string, compression: 'STORE' | 'DEFLATE'): string =>
  templateOf(id)?.generate({ type: 'base64', compression }) ?? '';

/** Every procedure; the compiler and a test ask for the missing ones. */
export const procedureTrials: Record<keyof typeof procedures, Trial> = {
  writeImport: { input: written('more', list('Цирк', 'Музей'), roadmap, resolution), kind: 'journaled' },
  saveRecords: { input: edit('другая цель', 'цель'), kind: 'journaled' },
  mergePartners: { input: { batch: 'm', kept: 'П-0001', merged: 'П-0002' }, kind: 'journaled' },
  undoLast: { input: { batch: 'u' }, kind: 'journaled' },
  carryOverRoadmap: { input: { batch: 'c', keys: ['М-0001'] }, kind: 'journaled' },
  carryOutDecision: { input: { batch: 'o', key: 'Р-0001' }, kind: 'journaled' },
  saveSettings: { input: { batch: 's', values: { 'Учебный год': '2026/2027' } }, kind: 'journaled' },
  importTable: { input: table, kind: 'journaled' },
  restoreBook: { input: savedBook, kind: 'journaled' },
  addSample: { input: { batch: 'a', wellKept: false }, again: { batch: 'a2', wellKept: false }, kind: 'writes' },
  removeSample: { input: { batch: 'b' }, kind: 'writes', before: withSample },
  erasePersons: { input: { batch: 'e' }, kind: 'writes', before: withPerson },
  runCheck: { input: {}, kind: 'writes' },
  refreshSummary: { input: {}, kind: 'writes' },
  exportBook: { input: {}, kind: 'writes', before: withTypedRow },
  adoptSheet: {
    input: { title: 'Друзья', sheet: 'exchange', headerRow: 0, columns: [{ header: 'Что', field: 'what' }] },
    kind: 'writes',
    before: withOwnSheet,
  },
  savePost: { input: { post: 'директор' }, kind: 'writes' },
  saveTemplate: {
    input: { id: 'model', base64: template('model', 'STORE') },
    kind: 'writes',
    before: withTemplate,
    keeps: ownTemplates,
  },
  makeDocument: { input: { ...model, batch: 'd' }, kind: 'writes' },
  checkLines: { input: { today: '2026-11-21' }, kind: 'reads' },
  downloadCalendar: { input: { schoolYear: '2026/2027' }, kind: 'reads' },
  downloadDocument: { input: model, kind: 'reads' },
  exportTable: { input: { sheet: 'partners' }, kind: 'reads' },
  listActivities: { input: {}, kind: 'reads' },
  listDocuments: { input: {}, kind: 'reads' },
  listDuplicates: { input: {}, kind: 'reads' },
  listPartners: { input: {}, kind: 'reads' },
  openWide: { input: {}, kind: 'reads' },
  planDocuments: { input: { id: 'partner-card', keys: [] }, kind: 'reads' },
  planImport: { input: { found: [list('Цирк')], source: 'ф', choices: {} }, kind: 'reads' },
  proposeMapping: { input: { title: 'Друзья' }, kind: 'reads', before: withOwnSheet },
  readCard: { input: { sheet: 'partners', key: 'П-0001' }, kind: 'reads' },
  readDiagnostics: { input: {}, kind: 'reads' },
  readSelected: { input: {}, kind: 'reads' },
  readSelection: { input: {}, kind: 'reads' },
  readSettings: { input: {}, kind: 'reads' },
  readTemplate: { input: { id: 'model' }, kind: 'reads', before: withTemplate },
  readTerms: { input: {}, kind: 'reads' },
  showRecord: { input: { sheet: 'partners', key: 'П-0002', field: 'name' }, kind: 'reads' },
  start: { input: {}, kind: 'reads' },
};

/** Items of the menu that do something themselves; the others open a panel. */
export const menuTrials: Record<string, Trial> = {
  addDemonstration: { input: undefined, kind: 'writes' },
  removeDemonstration: { input: undefined, kind: 'writes', before: withSample },
};

function withSample(desk: Desk): void {
  done(desk, 'addSample', { batch: 'sample', wellKept: false });
}

function withTemplate(desk: Desk): void {
  done(desk, 'saveTemplate', { id: 'model', base64: template('model', 'DEFLATE') });
  done(desk, 'saveTemplate', { id: 'roadmap', base64: template('roadmap', 'DEFLATE') });
}

/** The school's own templates are both there, whatever befell the saving of a newer one. */
function ownTemplates(desk: Desk): void {
  for (const id of ['model', 'roadmap'])
    assert(done<{ own: boolean }>(desk, 'readTemplate', { id }).own, `the school's own template of ${id} is lost`);
}

function withPerson(desk: Desk): void {
  done(desk, 'saveRecords', {
    batch: 'p',
    title: 'edit',
    changes: [
      {
        type: 'update',
        sheet: 'partners',
        key: 'П-0001',
        seen: {},
        values: { ourResponsible: 'методист Сомова Т.Е.' },
      },
    ],
  });
}

function typeInto(desk: Desk, title: string, rows: string[][]): void {
  const sheet = desk.book.sheets.find(({ name }) => name === title);
  for (const row of rows) sheet?.rows.push(row.map((value) => ({ value })));
}

function withTypedRow(desk: Desk): void {
  typeInto(desk, 'Партнёры', [['', 'Вручную']]);
}

function withOwnSheet(desk: Desk): void {
  const own = structuredClone(desk.book.sheets.find(({ name }) => name === 'Партнёры'));
  if (!own) return;
  desk.book.sheets.push({ ...own, id: desk.book.nextId++, name: 'Друзья', rows: [] });
  typeInto(desk, 'Друзья', [['Что'], ['мячи'], ['книги']]);
}
