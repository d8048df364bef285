// Writes the licences of every package that the bundles redistribute, from what esbuild really took in.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/** Package folders named in the bundles' inputs, sorted. */
function packagesIn(metafiles) {
  const folders = new Set();
  for (const { inputs } of metafiles) {
    for (const file of Object.keys(inputs)) {
      const match = /(node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(file);
      if (match) folders.add(match[1]);
    }
  }
  return [...folders].sort();
}

/** One section per package: name, version, licence and its text. */
export function writeNotices(metafiles, target) {
  const sections = packagesIn(metafiles).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(path.join(root, folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text = file
      ? readFileSync(path.join(root, folder, file), 'utf8').trim()
      : 'The package carries no licence text.';
    return `${name} ${version}\n${license}\n\n${text}\n`;
  });
  writeFileSync(target, sections.join(`\n${'-'.repeat(78)}\n\n`));
}
