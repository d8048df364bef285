import { expect, test } from 'vitest';
import * as procedures from '../../src/app/procedures/index.ts';
import { actions, strikeAction } from './fault-strikes.ts';
import { procedureTrials } from './fault-trials.ts';

test('every procedure has its fault case', () => {
  expect(Object.keys(procedureTrials).sort()).toEqual(Object.keys(procedures).sort());
});

test.each(actions.map((action) => [action.name, action] as const))(
  '%s: an error before or after any call, or its end there, loses and doubles nothing; repeated it gives the right result',
  { timeout: 120_000 },
  (_, action) => {
    expect(strikeAction(action, action.trial.kind === 'reads' ? 3 : 6)).toBeGreaterThan(0);
  },
);
