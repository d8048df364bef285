import { describe, expect, test } from 'vitest';
import { indicatorRows } from '../../src/domain/documents/indicator-rows.ts';
import { indicatorsOf } from '../../src/domain/indicators/indicators.ts';
import { isInForce } from '../../src/domain/registry/in-force.ts';
import { viewOf } from '../../src/domain/registry/view.ts';
import { registry, registryOf } from '../documents/fixture.ts';

const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);
const from = indicatorsOf(viewOf(registry), '2026/2027', '2027-05-28');

test('planned, done, on time, postponed, cancelled and overdue are counted apart', () => {
  expect(from.activities.length).toBe(8);
  expect(keys(from.done)).toEqual(['М-0001', 'М-0002', 'М-0003', 'М-0005']);
  expect(keys(from.onTime)).toEqual(['М-0001', 'М-0002', 'М-0005']);
  expect(keys(from.postponed)).toEqual(['М-0004']);
  expect(keys(from.cancelled)).toEqual(['М-0006']);
  expect(keys(from.overdue)).toEqual(['М-0007']);
});

test('attendances are the sum of activities with a number and never the pupils reached', () => {
  expect(from.attendances).toBe(54 + 131 + 175);
  expect(from.counted.length).toBe(3);
  const rows = indicatorRows(from);
  expect(rows.find(({ indicator }) => indicator.startsWith('Охват: разные'))?.value).toBe('нет данных');
});

test('percentages stand with their bases', () => {
  const value = (name: string) =>
    indicatorRows(from)
      .find(({ indicator }) => indicator === name)
      ?.value.replace(/\u00a0/g, ' ');
  expect(value('Выполнение плана')).toBe('57 % (4 из 7)');
  expect(value('Партнёры с действующей договорённостью')).toBe('40 % (2 из 5)');
  expect(value('Исполнение решений встреч')).toBe('40 % (2 из 5)');
});

test('an empty book has no percentages', () => {
  const rows = indicatorRows(indicatorsOf(viewOf(registryOf({})), '2026/2027', '2027-05-28'));
  expect(rows.filter(({ value }) => value.includes('%'))).toEqual([]);
  expect(rows.filter(({ value }) => value === 'нет данных').length).toBeGreaterThan(12);
});

describe('an agreement in force', () => {
  const today = '2027-05-28';
  test.each([
    [{ startsOn: '2026-09-01', endsOn: '2027-05-28' }, true],
    [{ startsOn: '2026-09-01', endsOn: '2027-05-27' }, false],
    [{ startsOn: '2026-09-01', endsOn: '2027-05-27', prolongation: 'yearly' }, true],
    [{ startsOn: '2026-09-01', endsOn: '' }, true],
    [{ startsOn: '2027-06-01', endsOn: '2028-06-01' }, false],
    [{ startsOn: '', endsOn: '', state: 'draft' }, false],
    [{ startsOn: '', endsOn: '', state: 'terminated' }, false],
  ])('%j: %s', (fields, expected) => {
    const [agreement] = registryOf({ agreements: [{ state: 'active', ...fields }] }).agreements;
    expect(agreement && isInForce(agreement, today)).toBe(expected);
  });
});
