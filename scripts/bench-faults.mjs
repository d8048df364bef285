// Faults injected and survived: random interleavings of two people at one book in process, and every action that writes
// through the built add-on with a transient error before or after its service calls, or a lock that is not granted.
// Fails at the first lost update, broken link or doubled key.
// `--runs N --seed N --faults N`: interleavings, their seed, faults per action.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import fc from 'fast-check';

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, faults: { type: 'string' } },
});
const runs = Number(values.runs ?? 10_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const perAction = Number(values.faults ?? 80);
const root = path.join(import.meta.dirname, '..');
// Beside the built add-on's folder, at the depth of the tests that look for it.
const folder = path.join(root, 'node_modules', '.faults');

/** A module of the tests, bundled on the fly. */
async function testModule(file) {
  const outfile = path.join(folder, file.replace('.ts', '.mjs'));
  await build({
    absWorkingDir: root,
    entryPoints: [path.join('tests', file)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'warning',
    define: { 'import.meta.dirname': JSON.stringify(path.join(root, 'tests')) },
  });
  return import(pathToFileURL(outfile).href);
}

mkdirSync(folder, { recursive: true });
const { runInterleaving, steps } = await testModule('app/two-users.ts');
const { trials, tryAction } = await testModule('local/fault-trials.ts');
rmSync(folder, { recursive: true });

let interleaved = 0;
let actions = 0;
console.log(`seed ${seed}`);
fc.assert(
  fc.property(steps, (chosen) => {
    interleaved += runInterleaving(chosen);
    actions += chosen.length;
  }),
  { numRuns: runs, seed },
);
console.log(`${runs} interleavings, ${actions} actions, ${interleaved} faults injected, none lost or doubled`);

let injected = 0;
for (const trial of trials) {
  const faults = tryAction(trial, perAction);
  injected += faults;
  console.log(`${trial.name.padEnd(18)} ${String(faults).padStart(5)} faults injected and survived`);
}
console.log(`${trials.length} actions through the add-on, ${injected} faults injected, ${injected} survived`);
