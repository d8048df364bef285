import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/domain/structuring/found.ts';
import { structure } from '../../src/domain/structuring/structure.ts';
import { readMaterialFile } from '../../src/intake/intake.ts';
import { type Counts, f1, type LabelledCase, scorePartners } from './score.ts';

const fixtures = join(import.meta.dirname, '../fixtures/structuring');
/** Floors only rise. */
const floor = { case: 0.95, mean: 0.99 };

async function find(folder: string, name: string): Promise<{ label: LabelledCase; found: Found[] }> {
  const file =
    readdirSync(join(fixtures, folder)).find((other) => other.startsWith(`${name}.`) && !other.endsWith('.json')) ?? '';
  const material = await readMaterialFile(file, new Uint8Array(readFileSync(join(fixtures, folder, file))));
  const label = JSON.parse(readFileSync(join(fixtures, folder, `${name}.json`), 'utf8')) as LabelledCase;
  return { label, found: structure(material) };
}

function partnerCases(folder: string): string[] {
  return readdirSync(join(fixtures, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'));
}

const cases = ['partners', 'files'].flatMap((folder) => partnerCases(folder).map((name) => ({ folder, name })));

describe('partners in labelled pastes and files', () => {
  const scores: number[] = [];
  test.each(cases)('$folder/$name', async ({ folder, name }) => {
    const { label, found } = await find(folder, name);
    const records = found.flatMap((thing) => (thing.kind === 'partners' ? thing.records : []));
    const counts: Counts = scorePartners(label, records);
    const alien = found.reduce(
      (sum, thing) => sum + ('records' in thing && thing.kind !== 'partners' ? thing.records.length : 0),
      0,
    );
    const score = f1([counts[0], counts[1] + alien, counts[2]]);
    scores.push(score);
    expect(score).toBeGreaterThanOrEqual(floor.case);
  });

  test('on the mean', () => {
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(floor.mean);
  });
});
