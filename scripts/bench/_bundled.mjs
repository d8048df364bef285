// The project's own TypeScript, bundled on the fly for a benchmark.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..', '..');

/** What the statements (`export … from './src/…'`) export. */
export async function bundled(contents, platform = 'node') {
  mkdirSync(path.join(root, 'node_modules/.cache'), { recursive: true });
  const folder = mkdtempSync(path.join(root, 'node_modules/.cache/bench-'));
  try {
    const outfile = path.join(folder, 'bundled.mjs');
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform,
      packages: 'external',
      outfile,
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Median of the times of so many runs, in milliseconds, after one that is not counted. */
export async function medianOf(runs, work) {
  await work();
  const times = [];
  for (let n = 0; n < runs; n++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}
