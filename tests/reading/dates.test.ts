import { expect, test } from 'vitest';
import { readDay } from '../../src/domain/reading/dates.ts';

test.each([
  ['05.11.2026', '2026-11-05'],
  ['5.11.2026', '2026-11-05'],
  [' 05.11.26 ', '2026-11-05'],
  ['2026-11-05', '2026-11-05'],
  ['29.02.2028', '2028-02-29'],
])('«%s» is %s', (typed, day) => {
  expect(readDay(typed)).toBe(day);
});

test.each([
  '',
  '31.02.2026',
  '2026-02-31',
  '29.02.2026',
  '05.11',
  '11/05/2026',
  'ноябрь 2026',
  '05.11.2026 г. и позже',
])('«%s» is no day', (typed) => {
  expect(readDay(typed)).toBe('');
});
