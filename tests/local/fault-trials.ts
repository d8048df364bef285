import assert from 'node:assert/strict';
import type { Interceptor } from '../../src/local/host/answer.ts';
import type { Desk } from '../../src/local/runner.ts';
import { assertWhole, call, contentOf, done, emptyDesk, fork } from './bundle-book.ts';

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
function book(): Desk {
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

interface Trial {
  name: string;
  input: unknown;
  /** Told in the journal first: after an error the next action, whoever's, finishes it or finds nothing of it. */
  journaled: boolean;
  /** What is done to the book before. */
  before?: (desk: Desk) => void;
}

/** Every action that writes. */
export const trials: Trial[] = [
  { name: 'writeImport', input: written('more', list('Цирк', 'Музей'), roadmap, resolution), journaled: true },
  { name: 'saveRecords', input: edit('другая цель', 'цель'), journaled: true },
  { name: 'mergePartners', input: { batch: 'm', kept: 'П-0001', merged: 'П-0002' }, journaled: true },
  { name: 'undoLast', input: { batch: 'u' }, journaled: true },
  { name: 'carryOverRoadmap', input: { batch: 'c', keys: ['М-0001'] }, journaled: true },
  { name: 'carryOutDecision', input: { batch: 'o', key: 'Р-0001' }, journaled: true },
  { name: 'saveSettings', input: { batch: 's', values: { 'Учебный год': '2026/2027' } }, journaled: true },
  {
    name: 'importTable',
    input: {
      batch: 't',
      rows: [
        ['ID', 'Наименование', 'Общая цель'],
        ['П-0001', 'Музей', 'иная'],
        ['', 'Парк', ''],
      ],
      write: true,
    },
    journaled: true,
  },
  {
    name: 'restoreBook',
    input: {
      batch: 'r',
      text: JSON.stringify({
        format: 'social-partnership',
        schema: 1,
        tabs: { partners: [{ key: 'П-0050', name: 'Парк' }] },
      }),
    },
    journaled: true,
  },
  { name: 'addSample', input: { batch: 'a', wellKept: false }, journaled: false },
  { name: 'removeSample', input: { batch: 'b' }, journaled: false, before: withSample },
  { name: 'erasePersons', input: { batch: 'e' }, journaled: false, before: withPerson },
  { name: 'runCheck', input: {}, journaled: false },
  { name: 'refreshSummary', input: {}, journaled: false },
  { name: 'exportBook', input: {}, journaled: false, before: withTypedRow },
  {
    name: 'adoptSheet',
    input: { title: 'Друзья', sheet: 'exchange', headerRow: 0, columns: [{ header: 'Что', field: 'what' }] },
    journaled: false,
    before: withOwnSheet,
  },
];

function withSample(desk: Desk): void {
  done(desk, 'addSample', { batch: 'sample', wellKept: false });
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

type Moment = 'before' | 'after' | 'lock';

/** Fails the n-th service call of an action, before or after it is carried out, or refuses the n-th lock. */
function faultAt(n: number, moment: Moment): { interceptor: Interceptor; struck: () => boolean; calls: () => number } {
  let [calls, struck] = [0, false];
  return {
    struck: () => struck,
    calls: () => calls,
    interceptor(name, next) {
      if (name === 'console.log' || (moment === 'lock') !== (name === 'Lock.tryLock')) return next();
      const isIt = calls++ === n;
      if (!isIt) return next();
      struck = true;
      if (moment === 'lock') return false;
      if (moment === 'after') next();
      throw new Error('Service Spreadsheets timed out while accessing document with id 1.');
    },
  };
}

/** Strikes an action with so many faults, evenly over its calls; gives how many were injected. Fails at the first harm. */
export function tryAction(trial: Trial, most: number): number {
  const base = book();
  trial.before?.(base);
  const before = contentOf(base);
  const whole = fork(base);
  const counting = faultAt(-1, 'before');
  call(whole, trial.name, trial.input, { interceptors: [counting.interceptor] });
  const after = contentOf(whole);
  let injected = 0;
  const step = Math.max(1, (counting.calls() * 2) / most);
  for (let at = 0; at < counting.calls() * 2; at += step) {
    const n = Math.floor(at / 2);
    const moment = Math.floor(at) % 2 === 0 ? 'before' : 'after';
    injected += strike(trial, base, n, moment, before, after);
  }
  return injected + strike(trial, base, 0, 'lock', before, after);
}

/** Strikes once and holds the book to its word; gives how many faults that were. */
function strike(trial: Trial, base: Desk, n: number, moment: Moment, before: string, after: string): number {
  const where = `${trial.name}, ${moment} call ${n}`;
  const desk = fork(base);
  const fault = faultAt(n, moment);
  const { answer } = call(desk, trial.name, trial.input, { interceptors: [fault.interceptor] });
  if (!fault.struck()) return 0;
  if (!answer.ok) assert(['failed', 'busy', 'refused'].includes(answer.code), `${where}: ${answer.code}`);
  if (moment === 'lock') assert(contentOf(desk) === before, `${where}: written without the lock`);
  if (trial.journaled) {
    const other = fork(desk);
    done(other, 'saveRecords', { batch: 'other', title: 'edit', changes: [] }, 'boris');
    assertWhole(other);
    const now = contentOf(other);
    assert(now === before || now === after, `${where}: half of it stands there`);
  }
  done(desk, trial.name, trial.input);
  assertWhole(desk);
  assert(contentOf(desk) === after, `${where}: repeated, it gives something else`);
  return 1;
}
