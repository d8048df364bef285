import fc from 'fast-check';
import { test } from 'vitest';
import { runSteps, steps } from './two-users.ts';

// The same 200 times over is a part of `npm run bench:faults`.
test('two people at one book through the built add-on: nothing lost, doubled or torn', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(steps, (chosen) => void runSteps(chosen)),
    { numRuns: 80 },
  );
});
