import { describe, expect, test } from 'vitest';
import { cellOf, readCell } from '../../src/domain/registry/cells.ts';
import { choice, date, number, schoolYear, text } from '../../src/domain/sheets/sheet.ts';

describe('a typed day', () => {
  test.each([
    ['05.11.2026', '2026-11-05'],
    ['5.1.2026', '2026-01-05'],
    ['05.11.26', '2026-11-05'],
    ['2026-11-05 13:30', '2026-11-05'],
    ['2026-11-05', '2026-11-05'],
  ])('%s is %s', (typed, iso) => {
    expect(readCell(date(), typed)).toBe(iso);
  });

  test.each(['31.02.2026', '05.13.2026', 'до 1 мая', '05/11/2026', '2026-02-31 10:00'])(
    '%s stays as typed',
    (typed) => {
      expect(readCell(date(), typed)).toBe(typed);
    },
  );
});

describe('a typed school year', () => {
  test.each([
    ['2026/2027', '2026/2027'],
    ['2026-2027', '2026/2027'],
    ['2026 – 2027 уч. год', '2026/2027'],
    ['2026/27', '2026/2027'],
  ])('%s is %s', (typed, year) => {
    expect(readCell(schoolYear(), typed)).toBe(year);
  });

  test.each(['2026', '2026/2028', '2008-09-01', '2027/2026', 'этот год'])('%s stays as typed', (typed) => {
    expect(readCell(schoolYear(), typed)).toBe(typed);
  });
});

describe('a typed number', () => {
  test.each([
    ['12', '12'],
    ['12,5', '12.5'],
    ['1 200', '1200'],
    ['-3', '-3'],
    ['около 12 чел.', 'около 12 чел.'],
    ['10 – 15', '10 – 15'],
  ])('«%s» is «%s»', (typed, read) => {
    expect(readCell(number(), typed)).toBe(read);
  });
});

describe('what is written', () => {
  test.each([
    [date(), '2026-11-05', { date: '2026-11-05' }],
    [date(), '2026-02-31', '2026-02-31'],
    [date(), '1812-09-07', '1812-09-07'],
    [number(), '12.5', 12.5],
    [number(), '12345678901234567890', '12345678901234567890'],
    [text(), '12.5', '12.5'],
    [choice('yesNo'), 'yes', 'да'],
    [choice('yesNo'), 'может быть', 'может быть'],
  ])('%j: «%s»', (field, value, cell) => {
    expect(cellOf(field, value)).toEqual(cell);
  });
});

test('a word of a closed dictionary is read in any case, another stays as typed', () => {
  expect(readCell(choice('partnerStatus'), ' ДЕЙСТВУЮЩИЙ ')).toBe('active');
  expect(readCell(choice('partnerStatus'), 'завершен')).toBe('ended');
  expect(readCell(choice('partnerStatus'), 'на паузе')).toBe('на паузе');
});
