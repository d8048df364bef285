import fc from 'fast-check';
import type { Step } from './interleavings.ts';

export { runInterleaving } from './interleavings.ts';

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(0 as const, 1 as const),
  act: fc.constantFrom('add', 'form', 'import', 'edit', 'merge', 'undo', 'typed', 'sorted', 'copied'),
  pick: fc.nat(50),
  failAt: fc.option(fc.nat(40), { nil: undefined }),
});

/** What two people may do at one book, in any order. */
export const steps: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 2, maxLength: 12 });
