// Random interleavings of two people at one book, with a transient error thrown before or after service calls.
// Prints how many were injected and survived; fails at the first lost update, broken link or doubled key.
// `--runs N --seed N`
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { bundled } from './bundled.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 10_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const { runInterleaving, steps } = await bundled(`export { runInterleaving, steps } from './tests/app/two-users.ts';`);

let faults = 0;
let actions = 0;
console.log(`seed ${seed}`);
fc.assert(
  fc.property(steps, (chosen) => {
    faults += runInterleaving(chosen);
    actions += chosen.length;
  }),
  { numRuns: runs, seed },
);
console.log(
  `${runs} interleavings, ${actions} actions, ${faults} faults injected, ${faults} survived, none lost or doubled`,
);
