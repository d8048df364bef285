// Faults injected and survived: random interleavings of two people at one book, in process and through the built add-on;
// every procedure and every writing item of the menu with an error before or after its service calls, the end of the
// script there, or a lock that is not granted; and every writing action on a disk that is full, or lost with the
// process, at any of its changes. Fails at the first lost update, broken link, doubled key or torn file.
// `--runs N --seed N --faults N`: interleavings, their seed, faults per action.

import * as realFs from 'node:fs';
import { mkdirSync, rmSync } from 'node:fs';
import * as realPromises from 'node:fs/promises';
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
const perAction = Number(values.faults ?? 50);
const root = path.join(import.meta.dirname, '..');
const tests = path.join(root, 'tests');
// Beside the built add-on's folder, at the depth of the tests that look for it.
const folder = path.join(root, 'node_modules', '.faults');

/** Puts the failing disk of the tests under the local workspace. */
const faultyDisk = {
  name: 'faulty-disk',
  setup(bundle) {
    bundle.onResolve({ filter: /^node:fs(?:\/promises)?$/ }, ({ path: name, importer }) =>
      importer.startsWith(path.join(root, 'src', 'local')) ? { path: name, namespace: 'faulty' } : undefined,
    );
    bundle.onLoad({ filter: /./, namespace: 'faulty' }, ({ path: name }) => {
      const [make, real] = name === 'node:fs' ? ['faultySync', realFs] : ['faultyPromises', realPromises];
      const names = Object.keys(real).filter((key) => /^[A-Za-z]\w*$/.test(key) && key !== 'default');
      const contents = `import * as real from '${name}';
        import { ${make} } from './local/faulty-disk.ts';
        export const { ${names.join(', ')} } = ${make}(real);`;
      return { contents, resolveDir: tests, loader: 'js' };
    });
  },
};

async function testModules(contents) {
  const outfile = path.join(folder, 'faults.mjs');
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: tests, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'warning',
    define: { 'import.meta.dirname': JSON.stringify(tests) },
    plugins: [faultyDisk],
  });
  return import(pathToFileURL(outfile).href);
}

mkdirSync(folder, { recursive: true });
const { runInterleaving, steps, runSteps, stepsOfBundle, actions, strikeAction, strikeDisk } = await testModules(`
  export { runInterleaving, steps } from './app/two-users.ts';
  export { runSteps, steps as stepsOfBundle } from './local/two-users.ts';
  export { actions, strikeAction } from './local/fault-strikes.ts';
  export { strikeDisk } from './local/disk-strikes.ts';`);
rmSync(folder, { recursive: true });

console.log(`seed ${seed}`);
interleave('in process', runs, steps, runInterleaving);
interleave('through the add-on', Math.ceil(runs / 50), stepsOfBundle, runSteps);

let injected = 0;
for (const action of actions) {
  const calls = strikeAction(action, perAction);
  const disk = action.trial.kind === 'reads' ? 0 : await strikeDisk(action);
  injected += calls + disk;
  console.log(`${action.name.padEnd(18)} ${count(calls)} at service calls ${count(disk)} at the disk, survived`);
}
console.log(`${actions.length} actions through the add-on, ${injected} faults injected, ${injected} survived`);

function interleave(where, numRuns, chosen, run) {
  let faults = 0;
  let acts = 0;
  const property = fc.property(chosen, (chain) => {
    faults += run(chain);
    acts += chain.length;
  });
  fc.assert(property, { numRuns, seed });
  console.log(`${numRuns} interleavings ${where}, ${acts} actions, ${faults} faults injected, none lost or doubled`);
}

function count(n) {
  return String(n).padStart(5);
}
