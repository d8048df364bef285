import { describe, expect, test } from 'vitest';
import { monthNames, stripOf } from '../../src/domain/documents/strip.ts';
import { activitiesOf, isInYear, schoolMonth, schoolYearToPrint } from '../../src/domain/indicators/school-year.ts';
import { viewOf } from '../../src/domain/registry/view.ts';
import { registryOf } from './fixture.ts';

test.each([
  ['2026-09-01', '2026/2027', true],
  ['2027-08-31', '2026/2027', true],
  ['2026-08-31', '2026/2027', false],
  ['2026-08-31', '2025/2026', true],
  ['2026-09-31', '2026/2027', false],
  ['--04', '2026/2027', false],
  ['', '', false],
])('%s in the school year %s: %s', (cell, year, isIn) => {
  expect(isInYear(cell, year)).toBe(isIn);
});

test.each([
  ['2026-09-01', 0],
  ['2027-08-31', 11],
  ['--04', 7],
  ['апрель', -1],
])('%s is month %d of the school year', (date, month) => {
  expect(schoolMonth(date)).toBe(month);
});

describe('activities of a year', () => {
  const view = viewOf(
    registryOf({
      roadmap: [
        { activity: 'прошлое', schoolYear: '2025/2026' },
        { activity: 'этого года', schoolYear: '2026/2027' },
        { activity: 'по датам', startsOn: '2026-10-01', endsOn: '2026-10-31' },
        { activity: 'без года', periodText: 'апрель', startsOn: '--04' },
        { activity: 'год не назван, даты есть', schoolYear: 'как обычно', startsOn: '2026-12-01' },
      ],
    }),
  );
  test('are those of the year and those whose year nothing tells', () => {
    expect(activitiesOf(view, '2026/2027').map(({ activity }) => activity)).toEqual([
      'этого года',
      'по датам',
      'без года',
      'год не назван, даты есть',
    ]);
    expect(activitiesOf(view, '2030/2031').map(({ activity }) => activity)).toEqual(['без года']);
  });
  test('the year to print is that of the settings, otherwise the newest with activities', () => {
    expect(schoolYearToPrint(view, '2025/2026')).toBe('2025/2026');
    expect(schoolYearToPrint(view, '2030/2031')).toBe('2026/2027');
    expect(schoolYearToPrint(viewOf(registryOf({})), '2030/2031')).toBe('2030/2031');
  });
});

describe('the strip of months', () => {
  const strip = (fields: object) => {
    const [activity] = registryOf({ roadmap: [fields] }).roadmap;
    const row = activity && stripOf(activity, '2026/2027');
    return monthNames.map((month) => row?.[month] || '.').join('');
  };
  test.each([
    ['the months of a term', { startsOn: '2026-10-05', endsOn: '2026-12-20' }, '.■■■........'],
    [
      'the month it was held',
      { startsOn: '2027-03-01', endsOn: '2027-03-31', state: 'done', doneOn: '2027-04-06' },
      '......■●....',
    ],
    ['a term over the end of the year', { startsOn: '2027-07-01', endsOn: '2027-10-01' }, '..........■■'],
    ['a term from the year before', { startsOn: '2026-05-01', endsOn: '2026-10-01' }, '■■..........'],
    ['a month without a year', { startsOn: '--04' }, '.......■....'],
    ['another year', { startsOn: '2024-10-05', endsOn: '2024-12-20' }, '............'],
    ['a wording without dates', { periodText: 'ноябрь' }, '..■.........'],
    ['no dates', { periodText: 'по согласованию' }, '............'],
  ])('%s', (_case, fields, expected) => {
    expect(strip(fields)).toBe(expected);
  });
});
