import assert from 'node:assert/strict';
import fc from 'fast-check';
import { injectFaults } from '../../src/local/faults.ts';
import type { Desk } from '../../src/local/runner.ts';
import { assertWhole, call, done, emptyDesk, fork, recordsIn } from './bundle-book.ts';

/** One step of one of two people at the same book; what they saw may be old. */
interface Step {
  user: 'anna' | 'boris';
  act: 'import' | 'add' | 'edit' | 'merge' | 'undo' | 'typed' | 'sorted' | 'check';
  pick: number;
  /** Rate of transient errors while it is carried out. */
  faults: number;
}

/** What two people may do at one book through the built add-on, in any order. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    user: fc.constantFrom('anna' as const, 'boris' as const),
    act: fc.constantFrom('import', 'add', 'edit', 'merge', 'undo', 'typed', 'sorted', 'check'),
    pick: fc.nat(20),
    faults: fc.constantFrom(0, 0, 0.01),
  }),
  { minLength: 2, maxLength: 3 },
);

let start: Desk | undefined;

function startingBook(): Desk {
  if (!start) {
    start = emptyDesk();
    done(start, 'writeImport', importOf('base', 'Музей', 'Театр'));
  }
  return fork(start);
}

const importOf = (batch: string, ...names: string[]) => ({
  batch,
  source: 'ф',
  choices: {},
  found: [
    {
      kind: 'partners',
      layout: 'test',
      unrecognised: [],
      skipped: [],
      warnings: [],
      records: names.map((name) => ({ name, forms: [`экскурсия ${name}`], source: {} })),
    },
  ],
});

/** Carries the steps out and fails where something is lost, doubled or torn; gives how many faults were injected. */
export function runSteps(chosen: readonly Step[]): number {
  const desk = startingBook();
  const seen = { anna: recordsIn(desk, 'Партнёры'), boris: recordsIn(desk, 'Партнёры') };
  const typed: string[] = [];
  let injected = 0;
  for (const [index, step] of chosen.entries()) {
    const asked = requestOf(step, `${step.user}-${index}`, seen[step.user]);
    if (!asked) typeOrSort(desk, step, index, typed);
    else {
      const faults = injectFaults(step.pick + index * 31, step.faults);
      const [name, input] = asked;
      const { answer } = call(desk, name, input, { user: step.user, interceptors: [faults.interceptor] });
      if (!answer.ok) done(desk, name, input, step.user);
      injected += Object.values(faults.injected).reduce((sum, n) => sum + n, 0);
    }
    assertWhole(desk);
    const names = JSON.stringify(recordsIn(desk, 'Партнёры'));
    for (const name of typed) assert(names.includes(name), `what was typed by hand is lost: ${name}`);
    seen[step.user] = recordsIn(desk, 'Партнёры');
  }
  return injected;
}

function requestOf(
  { act, pick }: Step,
  batch: string,
  seen: readonly Record<string, string>[],
): [name: string, input: unknown] | undefined {
  const { ID: key = '', 'Общая цель': aim = '' } = seen[pick % Math.max(1, seen.length)] ?? {};
  const other = seen[(pick + 1) % Math.max(1, seen.length)]?.ID ?? '';
  const save = (change: object) => ({ batch, title: 'edit', changes: [change] });
  if (act === 'import') return ['writeImport', importOf(batch, `Список ${batch}`, 'музей')];
  if (act === 'add')
    return ['saveRecords', save({ type: 'add', sheet: 'partners', key: 'new:1', values: { name: `Новый ${batch}` } })];
  if (act === 'edit') {
    const change = { type: 'update', sheet: 'partners', key, seen: { aim }, values: { aim: `цель ${batch}` } };
    return ['saveRecords', save(change)];
  }
  if (act === 'merge') return ['mergePartners', { batch, kept: key, merged: other }];
  if (act === 'undo') return ['undoLast', { batch }];
  return act === 'check' ? ['runCheck', {}] : undefined;
}

function typeOrSort(desk: Desk, { act }: Step, index: number, typed: string[]): void {
  const sheet = desk.book.sheets.find(({ name }) => name === 'Партнёры');
  const column = sheet?.rows[0]?.findIndex((cell) => cell?.value === 'Наименование') ?? -1;
  if (!sheet || column < 0) return;
  const [header = [], ...rows] = sheet.rows.filter((row) => row?.some((cell) => (cell?.value ?? '') !== ''));
  if (act === 'sorted') {
    sheet.rows = [header, ...rows.reverse()];
    return;
  }
  const name = `Вручную ${index}`;
  typed.push(name);
  const row = [];
  row[column] = { value: name };
  sheet.rows = [header, ...rows, row];
}
