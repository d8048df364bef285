import { expect, test } from 'vitest';
import { trials, tryAction } from './fault-trials.ts';

test.each(trials.map((trial) => [trial.name, trial] as const))(
  '%s: an error before or after any call loses and doubles nothing, repeated it gives the right result',
  { timeout: 120_000 },
  (_, trial) => {
    expect(tryAction(trial, 6)).toBeGreaterThan(3);
  },
);
