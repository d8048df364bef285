import fc from 'fast-check';
import { test } from 'vitest';
import { runInterleaving, steps } from './two-users.ts';

test('two people at one book, with errors in between: nothing lost, nothing doubled', () => {
  fc.assert(
    fc.property(steps, (chosen) => void runInterleaving(chosen)),
    { numRuns: 200 },
  );
});
