import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/domain/check/finding.ts';
import { check } from '../../src/domain/check.ts';
import { readSettings } from '../../src/domain/registry/settings.ts';
import { viewOf } from '../../src/domain/registry/view.ts';
import * as rules from '../../src/domain/rules/index.ts';
import type { Rule } from '../../src/domain/rules/rule.ts';
import { wellKeptBook } from '../../src/domain/sample/well-kept-book.ts';

const all = Object.values(rules) as Rule[];

function checked(today: string) {
  const registry = wellKeptBook(today);
  return check(viewOf(registry), { today, settings: readSettings(registry.settings, today, false) }, all);
}

describe('the well-kept sample book', () => {
  // A day of every month, the first and the last of the school year, and a leap day.
  test.each([
    '2026-09-01',
    '2026-09-30',
    '2026-10-15',
    '2026-11-21',
    '2026-12-31',
    '2027-01-15',
    '2028-02-29',
    '2027-03-31',
    '2027-04-30',
    '2027-05-31',
    '2027-06-30',
    '2027-07-31',
    '2027-08-31',
  ])('checks clean on %s', (today) => {
    const { findings, counts } = checked(today);
    expect(
      findings.map((finding) => `${finding.rule.code} ${finding.outcome} ${sentencesOf(finding).message}`),
    ).toEqual([]);
    expect(counts.satisfied).toBeGreaterThan(500);
  });

  test('gives every rule something to be satisfied with', () => {
    const { looked } = checked('2026-11-21');
    const silent = all.map(({ code }) => code).filter((code) => !looked.get(code));
    expect(silent).toEqual([]);
  });
});
