import assert from 'node:assert/strict';
import type { Answer } from '../../src/app/endpoint.ts';
import { STOPPED } from '../../src/local/faults.ts';
import type { Interceptor } from '../../src/local/host/answer.ts';
import { type Desk, run } from '../../src/local/runner.ts';
import { builtAddOn } from '../built.ts';
import { assertWhole, contentOf, done, fork } from './bundle-book.ts';
import { menuTrials, procedureTrials, startingBook, type Trial } from './fault-trials.ts';

/** Throws faults at an action and holds the book to its word. */

/**
 * When a fault strikes: an error before or after a call is carried out, a lock not granted, or the end of the script
 * by Google's time limit, after which not even its `finally` has an effect.
 */
const moments = ['before', 'after', 'ends', 'lock'] as const;
type Moment = (typeof moments)[number];

/** Fails the n-th service call of an action. */
function faultAt(n: number, moment: Moment): { interceptor: Interceptor; struck: () => boolean; calls: () => number } {
  let [calls, struck] = [0, false];
  return {
    struck: () => struck,
    calls: () => calls,
    interceptor(name, next) {
      if (name === 'console.log' || (moment === 'lock') !== (name === 'Lock.tryLock')) return struckDead(next);
      const isIt = calls++ === n;
      if (!isIt) return struckDead(next);
      struck = true;
      if (moment === 'lock') return false;
      if (moment === 'after') next();
      throw new Error(
        moment === 'ends' ? STOPPED : 'Service Spreadsheets timed out while accessing document with id 1.',
      );
    },
  };

  function struckDead(next: () => unknown): unknown {
    if (struck && moment === 'ends') throw new Error(STOPPED);
    return next();
  }
}

export interface Action {
  name: string;
  /** Called through `rpc`; otherwise an item of the menu. */
  rpc: boolean;
  trial: Trial;
  /** Carries the action out; gives what it answered, undefined where it failed. */
  act(desk: Desk, interceptors?: Interceptor[], input?: unknown): string | undefined;
}

const addOn = builtAddOn();

/** Every action of the add-on. */
export const actions: Action[] = [
  ...Object.entries(procedureTrials).map(
    ([name, trial]): Action => ({
      name,
      rpc: true,
      trial,
      act(desk, interceptors = [], input = trial.input) {
        const call = { function: 'rpc', args: [name, JSON.stringify(input)], user: 'anna' };
        const { value, error } = run(addOn, desk, call, interceptors);
        // A script that is stopped answers nothing; the endpoint itself never throws.
        assert.equal(error ?? STOPPED, STOPPED, `${name} threw`);
        if (error !== undefined) return undefined;
        const answer = JSON.parse(String(value)) as Answer;
        if (answer.ok) return JSON.stringify(answer.value);
        assert(['failed', 'busy', 'refused'].includes(answer.code), `${name}: ${answer.code}`);
        assert.match(answer.message, /[а-я]{3}.*[.:]/, `${name}: not told in words`);
        return undefined;
      },
    }),
  ),
  ...Object.entries(menuTrials).map(
    ([name, trial]): Action => ({
      name,
      rpc: false,
      trial,
      act: (desk, interceptors = []) =>
        run(addOn, desk, { function: name, user: 'anna' }, interceptors).error === undefined ? '' : undefined,
    }),
  ),
];

/** Strikes an action with about so many faults, evenly over its calls; gives how many. Fails at the first harm. */
export function strikeAction(action: Action, most: number): number {
  const base = startingBook();
  action.trial.before?.(base);
  const whole = fork(base);
  const counting = faultAt(-1, 'before');
  const answer = action.act(whole, [counting.interceptor]);
  assert(answer !== undefined, `${action.name}: refused without a fault`);
  const expected = { answer, before: contentOf(base), after: contentOf(whole), files: filesOf(whole) };
  const places = counting.calls() * 3;
  const step = Math.max(1, places / most);
  let injected = strike(action, base, 0, 'lock', expected);
  for (let at = 0; at < places; at += step)
    injected += strike(action, base, Math.floor(at / 3), moments[Math.floor(at) % 3] as Moment, expected);
  return injected;
}

interface Expected {
  answer: string;
  before: string;
  after: string;
  files: string[];
}

const filesOf = (desk: Desk): string[] => desk.documents.list().map(({ name }) => name);

/** Strikes once; gives how many faults that were. */
function strike({ name, trial, act }: Action, base: Desk, n: number, moment: Moment, expected: Expected): number {
  const where = `${name}, ${moment} call ${n}`;
  const desk = fork(base);
  const fault = faultAt(n, moment);
  act(desk, [fault.interceptor]);
  if (!fault.struck()) return 0;
  const { before, after } = expected;
  if (moment === 'lock' || trial.kind === 'reads')
    assert.equal(contentOf(desk), before, `${where}: something is written`);
  if (trial.kind === 'journaled') {
    const other = fork(desk);
    done(other, 'saveRecords', { batch: 'other', title: 'edit', changes: [] }, 'boris');
    assertWhole(other);
    const now = contentOf(other);
    assert(now === before || now === after, `${where}: half of it stands there`);
  }
  trial.keeps?.(desk);
  const again = act(desk, [], trial.again);
  assert(again !== undefined, `${where}: repeated, it is refused`);
  assertWhole(desk);
  assert.equal(contentOf(desk), after, `${where}: repeated, it gives something else`);
  assert.deepEqual(filesOf(desk), expected.files, `${where}: repeated, it leaves other documents`);
  if (trial.kind === 'reads') assert.equal(timeless(again), timeless(expected.answer), `${where}: answers otherwise`);
  return 1;
}

/** An answer without the time of day. */
const timeless = (answer: string): string => answer.replace(/\d\d:\d\d(:\d\d)?|T\d{6}Z?/g, 'T');
