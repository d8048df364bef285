import { expect, test } from 'vitest';
import { type CheckRun, EVERYTHING, type Finding, groupsOf, outcomeCount } from '../../sidebar/check/run.ts';

const finding = (rule: string, partner: string, message: string): Finding =>
  ({ rule, partner, message, outcome: 'remark', principle: 'P07', fix: 'Допишите.' }) as Finding;

const run = {
  lines: [{ rule: 'problem', line: 'У 3 партнёров из 3 нет цели', next: 'Допишите.', outcome: 'remark', count: 3 }],
  findings: [
    finding('problem', 'П-0001', 'Нет цели у музея.'),
    finding('problem', 'П-0001', 'Нет цели у второй пары музея.'),
    finding('problem', 'П-0002', 'Нет цели у школы.'),
  ],
} as unknown as CheckRun;

const lineUnder = (filter: Partial<typeof EVERYTHING>) =>
  groupsOf(run, { ...EVERYTHING, ...filter }).map(({ line, count }) => [line, count]);

test('a filter that leaves every finding of a rule leaves its line', () => {
  expect(lineUnder({})).toEqual([['У 3 партнёров из 3 нет цели', 3]]);
  expect(lineUnder({ outcome: 'remark', principle: 'P07' })).toEqual([['У 3 партнёров из 3 нет цели', 3]]);
});

test('of a part the first speaks, and says how many there are besides', () => {
  expect(lineUnder({ partner: 'П-0002' })).toEqual([['Нет цели у школы.', 1]]);
  expect(lineUnder({ partner: 'П-0001' })).toEqual([['Нет цели у музея. И ещё 1.', 2]]);
});

test('what the filter leaves nothing of is not shown', () => {
  expect(lineUnder({ outcome: 'violation' })).toEqual([]);
});

test('a group of several outcomes says how many are of the one it is named by', () => {
  const worst = { ...finding('problem', 'П-0003', 'Цель чужая.'), outcome: 'violation' };
  const of = (findings: Finding[], count: number) => {
    const [line] = run.lines;
    const [group] = groupsOf(
      { ...run, findings, lines: line ? [{ ...line, outcome: findings[0]?.outcome ?? '', count }] : [] },
      EVERYTHING,
    );
    return group && outcomeCount(group);
  };
  expect(of([worst, ...run.findings], 4)).toBe(1);
  expect(of(run.findings, 250)).toBe(250);
});
