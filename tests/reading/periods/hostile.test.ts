import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIsoDate } from '../../../src/domain/reading/dates.ts';
import { periodTerms } from '../../../src/domain/reading/lexicon/periods.ts';
import { findPeriods } from '../../../src/domain/reading/periods/find-periods.ts';
import { readPeriod } from '../../../src/domain/reading/periods/read-period.ts';

/** Words of periods, figures and marks in any order: what no document holds and no reader may stumble over. */
const pieces = fc.oneof(
  fc.constantFrom(...Object.values(periodTerms).flatMap((words) => words.split(' '))),
  fc.integer({ min: 0, max: 2100 }).map(String),
  fc.constantFrom('-', '–', ',', '.', '/', '(', ')', ':', ';', '«', '_', 'II', 'IV', '31.02', '29.02.2025', '10.00'),
);
const jumble = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(' '));

test('any words give a calendar period, or a wording without dates', () => {
  fc.assert(
    fc.property(jumble, (text) => {
      const { start, end } = readPeriod(text, { schoolYear: '2025/2026' }).period;
      for (const date of [start, end]) if (date !== undefined) expect(isIsoDate(date)).toBe(true);
      if (start !== undefined && end !== undefined) expect(start <= end).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('what is found in a text lies within it, in order', () => {
  fc.assert(
    fc.property(fc.oneof(jumble, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
      let last = 0;
      for (const { start, end } of findPeriods(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  '1 '.repeat(20_000),
  '1,'.repeat(20_000),
  'май '.repeat(20_000),
  'с по до '.repeat(8_000),
  '10.10.'.repeat(8_000),
])('a long text is read in time that grows with its length (%#)', (text) => {
  const began = performance.now();
  findPeriods(text);
  readPeriod(text);
  expect(performance.now() - began).toBeLessThan(4000);
});
