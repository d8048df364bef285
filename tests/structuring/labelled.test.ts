import { describe, expect, test } from 'vitest';
import { structure } from '../../src/domain/structuring/structure.ts';
import { casesIn, labelOf, materialOf } from './material.ts';
import { type Counts, f1, type LabelledCase, scorePartners } from './score.ts';

/** Floors only rise. */
const floor = { case: 0.96, mean: 0.995 };

const cases = ['partners', 'files'].flatMap((folder) => casesIn(folder).map((name) => ({ folder, name })));

describe('partners in labelled pastes and files', () => {
  const scores: number[] = [];
  test.each(cases)('$folder/$name', async ({ folder, name }) => {
    const found = structure(await materialOf(folder, name));
    const records = found.flatMap((thing) => (thing.kind === 'partners' ? thing.records : []));
    const counts: Counts = scorePartners(labelOf<LabelledCase>(folder, name), records);
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
