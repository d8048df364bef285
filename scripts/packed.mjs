// Packs plain data for the bundle: it travels compressed and is unpacked when it is first looked into.

import { createRequire } from 'node:module';
import path from 'node:path';
import { bundled } from './bundled.mjs';

export const PizZip = createRequire(import.meta.url)('pizzip');
const root = path.join(import.meta.dirname, '..');

/** Data as base64 of a zip with one JSON file: what `unpack` of src/domain/packed.ts reads. */
export function pack(data) {
  const zip = new PizZip();
  // The same bytes on every build: no time of day in the archive.
  zip.file('data', JSON.stringify(data), { date: new Date(Date.UTC(2020, 0, 1)) });
  return zip.generate({ type: 'base64', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

/** An esbuild plugin: modules with these beginnings of their paths that hold nothing but data are packed. */
export function packedData(...beginnings) {
  const prefixes = beginnings.map((beginning) => path.join(root, beginning));
  return {
    name: 'packed-data',
    setup(builder) {
      builder.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
        if (!prefixes.some((prefix) => file.startsWith(prefix))) return undefined;
        const exported = { ...(await bundled(`export * from ${JSON.stringify(file)};`)) };
        const values = Object.values(exported);
        if (values.some((value) => typeof value !== 'object')) return undefined;
        if (JSON.stringify(exported, functions).includes(FUNCTION)) return undefined;
        const names = Object.keys(exported);
        const contents = [
          `import { unpack, unpackLater } from ${JSON.stringify(path.join(root, 'src/domain/packed.ts'))};`,
          `const packed = '${pack(exported)}';`,
          ...names.map(
            (name) =>
              `export const ${name} = unpackLater(() => unpack(packed).${name}, ${Array.isArray(exported[name])});`,
          ),
        ].join('\n');
        return { contents, loader: 'ts', resolveDir: path.dirname(file) };
      });
    },
  };
}

const FUNCTION = '(function)';
const functions = (_key, value) => (typeof value === 'function' ? FUNCTION : value);
