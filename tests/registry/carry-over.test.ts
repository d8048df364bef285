import { describe, expect, test } from 'vitest';
import { carryOver } from '../../src/domain/registry/carry-over.ts';
import { registryOf } from '../rules/rule-tester.ts';

const rows = (...list: ({ key: string } & Record<string, string>)[]) => registryOf({ roadmap: list }).roadmap;
const row = {
  key: 'М-0001',
  partner: 'П-0001',
  activity: 'Ярмарка',
  periodText: 'до 29 февраля 2028 г. (каб. 2041)',
  startsOn: '2028-02-01',
  endsOn: '2028-02-29',
  state: 'done',
  doneOn: '2028-02-20',
  evidence: 'https://school.example/1',
  decision: 'Р-0001',
  planned: '30',
  actual: '28',
  schoolYear: '2027/2028',
};

describe('a carried row', () => {
  const [change] = carryOver(rows(row), ['М-0001'], '2030/2031');
  test('is a year later than its own year, and brings nothing of the outcome', () => {
    expect(change).toMatchObject({
      type: 'add',
      sheet: 'roadmap',
      values: {
        activity: 'Ярмарка',
        startsOn: '2029-02-01',
        endsOn: '2029-02-28',
        schoolYear: '2028/2029',
        state: 'planned',
        planned: '30',
        actual: '',
        doneOn: '',
        evidence: '',
        decision: '',
      },
    });
  });

  test('without a year of its own goes into the one after the book’s', () => {
    const [without] = carryOver(rows({ key: 'М-1', activity: 'Сбор' }), ['М-1'], '2026/2027');
    expect(without).toMatchObject({ values: { schoolYear: '2027/2028' } });
  });
});

test('only chosen rows are carried over, and none a second time', () => {
  const other = { ...row, key: 'М-0002', activity: 'Поход' };
  const first = carryOver(rows(row, other), ['М-0002'], '2027/2028');
  expect(first).toHaveLength(1);
  const [added] = first;
  if (added?.type !== 'add') throw new Error('no row');
  const after = rows(row, other, { ...added.values, key: 'М-0003' });
  expect(carryOver(after, ['М-0002'], '2027/2028')).toEqual([]);
});
