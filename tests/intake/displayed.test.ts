import { describe, expect, test } from 'vitest';
import { displayValue } from '../../src/intake/displayed.ts';

const date = new Date(Date.UTC(2026, 0, 15, 13, 30));

describe('dates', () => {
  test.each([
    [undefined, '15.01.2026'],
    ['General', '15.01.2026'],
    ['m/d/yy', '15.01.2026'],
    ['mm-dd-yy', '15.01.2026'],
    ['dd.mm.yyyy', '15.01.2026'],
    ['dd/mm/yy;@', '15/01/26'],
    ['d mmmm yyyy', '15 января 2026'],
    ['[$-419]mmmm yyyy;@', 'январь 2026'],
    ['[$-F800]dddd, mmmm dd, yyyy', '15 января 2026'],
    ['mmm.yy', 'янв.26'],
    ['dddd, d mmmm', 'четверг, 15 января'],
    ['dd.mm.yyyy h:mm', '15.01.2026 13:30'],
    ['yyyy" год"', '2026 год'],
  ])('in the format %s', (pattern, text) => {
    expect(displayValue(date, pattern, false)).toBe(text);
  });

  test('of a book that counts from 1904', () => {
    expect(displayValue(date, 'd mmmm yyyy', true)).toBe('15 января 2026');
  });
});

describe('numbers', () => {
  test.each([
    [12.5, undefined, '12,5'],
    [12.5, 'General', '12,5'],
    [12.5, '@', '12,5'],
    [7, '00000', '00007'],
    [1234.5, '#,##0.00', '1\u202f234,50'],
    [0.25, '0%', '25%'],
    [15, '0" чел."', '15 чел.'],
    [-3, '0;[Red]-0', '-3'],
    [46037, 'dd.mm.yyyy', '15.01.2026'],
  ])('%d in the format %s', (value, pattern, text) => {
    expect(displayValue(value, pattern, false).replace(/[\u00a0\u202f]/g, '\u202f')).toBe(text);
  });
});

test.each([
  [null, ''],
  [undefined, ''],
  ['текст', 'текст'],
  [true, 'true'],
  [{ error: '#REF!' }, ''],
])('the value %s is shown as «%s»', (value, text) => {
  expect(displayValue(value, undefined, false)).toBe(text);
});
