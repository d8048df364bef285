import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ReportLine, reportLines } from '../../src/domain/check/report.ts';
import { check } from '../../src/domain/check.ts';
import { planImport } from '../../src/domain/registry/import.ts';
import type { AnyRecord, Registry } from '../../src/domain/registry/registry.ts';
import { viewOf } from '../../src/domain/registry/view.ts';
import * as catalogue from '../../src/domain/rules/index.ts';
import type { Rule } from '../../src/domain/rules/rule.ts';
import { structure } from '../../src/domain/structuring/structure.ts';
import { type Book, registryOf, settings, today } from '../rules/rule-tester.ts';

/** The book after an import of the document into an empty one. */
function bookOf(document: string): Registry {
  const text = readFileSync(path.join(import.meta.dirname, '../fixtures/check', document), 'utf8');
  const registry = registryOf({});
  const plan = planImport(registry, structure({ text }, { schoolYear: settings.schoolYear }), {
    partners: {},
    source: document,
    when: `${today} 10:00`,
    school: '',
    personalFields: false,
  });
  for (const change of plan.changes) {
    if (change.type !== 'add') continue;
    const record = { key: change.key, ...change.values } as AnyRecord;
    const [whole] = registryOf({ [change.sheet]: [record] } as Book)[change.sheet];
    (registry[change.sheet] as AnyRecord[]).push(whole as AnyRecord);
  }
  return registry;
}

const linesOf = (document: string): ReportLine[] => [
  ...reportLines(check(viewOf(bookOf(document)), { today, settings }, Object.values(catalogue) as Rule[])),
];

/** «outcome: part of the sentence», by rule. */
const said = (lines: ReportLine[], rule: string) =>
  lines.filter((line) => line.rule === rule).map(({ outcome, message }) => `${outcome}: ${message}`);

describe('a model of interaction', () => {
  const lines = linesOf('model.txt');

  test('one partner has no effect', () => {
    expect(said(lines, 'P17-R1')).toEqual([
      expect.stringMatching(/^violation: .*Молодежный центр.* социальный эффект не указан\.$/),
    ]);
  });

  test('nobody has a responsible, an exchange, interests or a year', () => {
    for (const rule of ['P02-R2', 'P04-R1', 'P05-R1', 'P22-R2']) {
      expect([rule, said(lines, rule).length]).toEqual([rule, 5]);
      for (const line of said(lines, rule)) expect(line).toMatch(/^no-data: /);
    }
  });

  test('nobody but the parents lacks an agreement: with them none is customary', () => {
    expect(said(lines, 'P09-R1')).toHaveLength(4);
    expect(said(lines, 'P09-R1').join()).not.toContain('Родители');
  });

  test('remnants of a kindergarten and a torn line are noticed', () => {
    expect(said(lines, 'TXT-R1')).toEqual([expect.stringContaining('«дошкольников»')]);
    expect(said(lines, 'TXT-R4')).toEqual([expect.stringContaining('Импульс')]);
  });

  test('medical data of children are noticed', () => {
    expect(said(lines, 'P19-R2')).toEqual([expect.stringContaining('медицинск')]);
  });
});

describe('a resolution', () => {
  const lines = linesOf('resolution.txt');

  test('five of six proposals have no responsible, five no term', () => {
    const found = said(lines, 'P09-R3');
    expect(found.filter((line) => line.startsWith('violation'))).toHaveLength(5);
    expect(found.filter((line) => /срок/.test(line))).toHaveLength(5);
  });

  test('materials promised for the site have no link', () => {
    expect(said(lines, 'P16-R1')).toEqual([expect.stringContaining('№ 6')]);
  });

  test('the fifth term begins before the meeting', () => {
    expect(said(lines, 'TXT-R9')).toEqual([expect.stringMatching(/№ 5: .*раньше встречи 14\.03\.2019/)]);
  });

  test('two names of one department are put side by side', () => {
    expect(said(lines, 'TXT-R7')).toEqual([
      expect.stringMatching(/«Отдел по делам молодежи и спорту».* и «Отдел молодежи и спорту».* одна организация\?/),
    ]);
  });

  test('the named coordinator took part in the meeting', () => {
    expect(said(lines, 'P01-R3')).toEqual([]);
  });
});

describe('a roadmap of two schools', () => {
  const lines = linesOf('roadmap.txt');

  test('it is not said which school is the satellite', () => {
    expect(said(lines, 'P06-R3').map((line) => line.slice(0, 8))).toEqual(['no-data:', 'no-data:']);
  });

  test('every responsible is collective', () => {
    expect(said(lines, 'P07-R1')).toHaveLength(4);
    for (const line of said(lines, 'P07-R1')) expect(line).toMatch(/^remark: .*назван коллективно/);
  });

  test('three of four terms have no year', () => {
    expect(said(lines, 'P07-R2')).toHaveLength(3);
    for (const line of said(lines, 'P07-R2')) expect(line).toMatch(/нет года/);
  });

  test('the network form is named without its contract', () => {
    expect(said(lines, 'P19-R4')).toEqual([expect.stringMatching(/^hint: .*сетевая форма/)]);
  });

  test('results that cannot be shown are named', () => {
    expect(said(lines, 'P21-R2').join()).toContain('Промежуточные результаты программы');
  });
});
