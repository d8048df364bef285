import { describe, expect, test } from 'vitest';
import { panelOf } from '../../src/domain/check/groups.ts';
import { compareRuns, runRow } from '../../src/domain/check/history.ts';
import { matrixOf, wordOf } from '../../src/domain/check/matrix.ts';
import { reportLines, summaryOf } from '../../src/domain/check/report.ts';
import { type CheckResult, check } from '../../src/domain/check.ts';
import { viewOf } from '../../src/domain/registry/view.ts';
import * as catalogue from '../../src/domain/rules/index.ts';
import type { Rule } from '../../src/domain/rules/rule.ts';
import { type Book, changed, registryOf, settings, today } from '../rules/rule-tester.ts';

const rules = Object.values(catalogue) as Rule[];

const bare: Book = {
  partners: Array.from({ length: 11 }, (_, n) => ({ key: `П-${n}`, name: `Организация № ${n}`, status: 'active' })),
  forms: Array.from({ length: 44 }, (_, n) => ({
    key: `Ф-${n}`,
    partner: `П-${n % 11}`,
    form: `совместный праздник ${n}`,
  })),
  effects: Array.from({ length: 20 }, (_, n) => ({
    key: `Э-${n}`,
    partner: `П-${n % 10}`,
    effect: `детям интересно ${n}`,
  })),
};

const run = (book: Book, only = rules): CheckResult => check(viewOf(registryOf(book)), { today, settings }, only);

describe('the panel after the first import of eleven bare partners', () => {
  const panel = panelOf(run(bare));

  test('shows at most fifteen lines, and one line per rule', () => {
    expect(panel.lines.length).toBeLessThanOrEqual(15);
    expect(panel.lines.length).toBeGreaterThan(5);
    expect(new Set(panel.lines.map(({ rule }) => rule)).size).toBe(panel.lines.length);
    expect(panel.lines.length + panel.more).toBe(new Set(run(bare).findings.map(({ rule }) => rule.code)).size);
  });

  test('the gravest line comes first, each with its next step', () => {
    const [first] = panel.lines;
    expect(first).toMatchObject({ rule: 'P17-R1', outcome: 'violation', count: 1, of: 11 });
    expect(first?.line).toContain('Организация № 10');
    for (const { line, next } of panel.lines) {
      expect(line).toMatch(/^\p{Lu}/u);
      expect(next).toMatch(/[.?]$/);
    }
  });

  test('what all partners lack is one sentence', () => {
    const responsible = panel.lines.find(({ rule }) => rule === 'P02-R2');
    expect(responsible?.line).toBe('У 11 партнёров из 11 нет ответственного с обеих сторон');
  });
});

describe('the matrix', () => {
  const book = changed(bare, 'partners/П-3/status', 'ended');
  const view = viewOf(registryOf(book));
  const matrix = matrixOf(check(view, { today, settings }, rules), view, ['P02', 'P17', 'P99']);

  test('has a row per active partner and says no data where nothing was said', () => {
    expect(matrix.rows.map(({ partner }) => partner)).not.toContain('П-3');
    expect(matrix.rows).toHaveLength(10);
    expect(matrix.rows[0]?.cells[2]).toBe('no-data');
    expect(matrix.rows.find(({ partner }) => partner === 'П-10')?.cells[1]).toBe('violation');
  });

  test('coverage counts partners and makes no percentage', () => {
    expect(matrix.coverage[0]).toEqual({ principle: 'P02', counts: { 'no-data': 10 } });
    expect(matrix.coverage[2]).toEqual({ principle: 'P99', counts: { 'no-data': 10 } });
  });

  test.each([
    ['satisfied', 'соблюдается'],
    ['no-data', 'нет данных'],
    ['excepted', 'исключение'],
  ] as const)('%s is shown as «%s»', (standing, word) => {
    expect(wordOf(standing)).toBe(word);
  });
});

describe('the report', () => {
  test('is one line per finding with every field, and the count of every outcome', () => {
    const result = run(bare);
    const lines = [...reportLines(result)];
    expect(lines).toHaveLength(result.findings.length);
    expect(lines[0]).toMatchObject({
      rule: 'P17-R1',
      principle: 'P17',
      outcome: 'violation',
      level: 'violation',
      tab: 'Партнёры',
      key: 'П-10',
      field: 'Наименование',
    });
    for (const line of lines)
      for (const text of [line.message, line.why, line.fix]) expect(text).not.toMatch(/undefined|NaN/);
    const { summary } = summaryOf(result);
    expect(Object.keys(summary).sort()).toEqual(
      ['attestation', 'crashed', 'excepted', 'hint', 'no-data', 'remark', 'satisfied', 'violation'].sort(),
    );
    expect(summary.violation).toBe(lines.filter(({ outcome }) => outcome === 'violation').length);
    expect(summary.crashed).toBe(0);
  });
});

describe('the history', () => {
  const runOf = (book: Book) => runRow(run(book), '2026-11-21 10:00');

  test('says by principle what got better and what worse', () => {
    const before = runOf(bare);
    expect(before.byPrinciple).toContain('P17: нарушение 1');
    expect(compareRuns(before, before)).toEqual({ better: [], worse: [] });
    const cured = runOf(changed(bare, 'partners/П-10/status', 'ended'));
    expect(compareRuns(before, cured).better).toContain('P17');
    expect(compareRuns(cured, before).worse).toContain('P17');
  });

  test('a violation weighs more than remarks', () => {
    const before = { byPrinciple: 'P07: нарушений 0, замечаний 9' };
    const now = { byPrinciple: 'P07: нарушение 1, замечание 1; P09: нарушений 0, замечание 1' };
    expect(compareRuns(before, now)).toEqual({ better: [], worse: ['P07', 'P09'] });
  });
});
