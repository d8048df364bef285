// Random interleavings of two people at one book, with a transient error thrown before or after service calls.
// Prints how many were injected and survived; fails at the first lost update, broken link or doubled key.
// `--runs N --seed N`
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import fc from 'fast-check';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 10_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const root = path.join(import.meta.dirname, '..');
const folder = path.join(root, 'node_modules/.cache/faults');

mkdirSync(folder, { recursive: true });
const outfile = path.join(folder, 'interleavings.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['tests/app/two-users.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
  logLevel: 'warning',
});
const { runInterleaving, steps } = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });

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
