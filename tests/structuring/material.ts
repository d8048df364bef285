import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Material } from '../../src/domain/structuring/material/material.ts';
import { readMaterialFile } from '../../src/intake/intake.ts';

const fixtures = join(import.meta.dirname, '../fixtures/structuring');

/** Names of the labelled cases of a folder: a `.json` beside the paste or file. */
export function casesIn(folder: string): string[] {
  return readdirSync(join(fixtures, folder)).flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? []);
}

/** What is expected of a case. */
export function labelOf<Label>(folder: string, name: string): Label {
  return JSON.parse(readFileSync(join(fixtures, folder, `${name}.json`), 'utf8')) as Label;
}

/** A case as a user hands it in. */
export function materialOf(folder: string, name: string): Promise<Material> {
  const file = readdirSync(join(fixtures, folder)).find(
    (other) => other.startsWith(`${name}.`) && !other.endsWith('.json'),
  );
  if (file === undefined) throw new Error(`No paste or file beside ${folder}/${name}.json`);
  return readMaterialFile(file, new Uint8Array(readFileSync(join(fixtures, folder, file))));
}
