import fc from 'fast-check';
import { test } from 'vitest';
import { runInterleaving, type Step } from './interleavings.ts';

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(0 as const, 1 as const),
  act: fc.constantFrom('add', 'form', 'import', 'edit', 'merge', 'undo', 'typed', 'sorted', 'copied'),
  pick: fc.nat(50),
  failAt: fc.option(fc.nat(40), { nil: undefined }),
});

test('two people at one book, with errors in between: nothing lost, nothing doubled', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 12 }), (steps) => void runInterleaving(steps)),
    { numRuns: 300 },
  );
});
