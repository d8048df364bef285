import { describe, expect, test } from 'vitest';
import * as principles from '../../src/domain/principles/index.ts';

const all = Object.values(principles);
const counted = all.flatMap((principle) =>
  principle.text.provenance.filter((entry) => entry.counted).map((entry) => ({ principle: principle.id, ...entry })),
);
const namesIn = (source: string) => new Set(counted.filter((entry) => entry.source === source).map((e) => e.named));

describe('the catalogue of principles', () => {
  test('holds P01 … P25 once each', () => {
    expect(all.map((principle) => principle.id).sort()).toEqual(
      Array.from({ length: 25 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`),
    );
  });

  // The five sources name 9 + 9 + 4 + 4 + 6 principles and qualities; one name may stand under two principles.
  test.each([
    ['000', 9],
    ['001', 9],
    ['002', 4],
    ['003', 4],
    ['004', 6],
  ])('maps every name of source %s: %d', (source, count) => {
    expect(namesIn(source).size).toBe(count);
  });

  test('shares the responsibility named with autonomy in 000 between two principles', () => {
    const shared = counted.filter((entry) => entry.named === 'самостоятельность и ответственность в принятии решений');
    expect(shared.map((entry) => entry.principle).sort()).toEqual(['P08', 'P25']);
  });

  test('takes P22–P24 from definitions only', () => {
    const named = new Set(counted.map((entry) => entry.principle));
    expect(
      all
        .map((principle) => principle.id)
        .filter((id) => !named.has(id))
        .sort(),
    ).toEqual(['P22', 'P23', 'P24']);
  });

  test('asks twelve questions, each under its own principle', () => {
    const questions = all.flatMap((principle) => Object.keys(principle.text.questions).map((q) => [principle.id, q]));
    expect(questions).toHaveLength(12);
    for (const [id, question] of questions) expect(question).toBe(`${id}-A1`);
  });

  test('asks a question wherever a person must confirm, and only there', () => {
    for (const { id, kind, text } of all) {
      expect([id, Object.keys(text.questions).length > 0]).toEqual([id, kind !== 'computed']);
    }
  });
});
