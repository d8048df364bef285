// Packs texts for the bundle: plain data that is needed seldom travels compressed and is unpacked on first use.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const PizZip = createRequire(import.meta.url)('pizzip');
const root = path.join(import.meta.dirname, '..');

/** Data as base64 of a zip with one JSON file: what `unpack` of src/domain/packed.ts reads. */
export function pack(data) {
  const zip = new PizZip();
  // The same bytes on every build: no time of day in the archive.
  zip.file('data', JSON.stringify(data), { date: new Date(Date.UTC(2020, 0, 1)) });
  return zip.generate({ type: 'base64', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

/** An esbuild plugin: modules below the folder that hold nothing but data are packed. */
export function packedTexts(folder) {
  const prefix = path.join(root, folder) + path.sep;
  return {
    name: 'packed-texts',
    setup(builder) {
      builder.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
        if (!file.startsWith(prefix)) return undefined;
        const exported = await valuesOf(file);
        if (JSON.stringify(exported, functions).includes(FUNCTION)) return undefined;
        const names = Object.keys(exported);
        const contents = [
          `import { unpack } from ${JSON.stringify(path.join(root, 'src/domain/packed.ts'))};`,
          `const data = unpack('${pack(exported)}');`,
          ...names.map((name) => `export const ${name} = data.${name};`),
        ].join('\n');
        return { contents, loader: 'ts', resolveDir: path.dirname(file) };
      });
    },
  };
}

const FUNCTION = '(function)';
const functions = (_key, value) => (typeof value === 'function' ? FUNCTION : value);

async function valuesOf(file) {
  mkdirSync(path.join(root, 'node_modules/.cache'), { recursive: true });
  const temporary = mkdtempSync(path.join(root, 'node_modules/.cache/packed-'));
  try {
    const outfile = path.join(temporary, 'module.mjs');
    await build({ entryPoints: [file], bundle: true, format: 'esm', outfile, logLevel: 'warning' });
    return { ...(await import(pathToFileURL(outfile).href)) };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
