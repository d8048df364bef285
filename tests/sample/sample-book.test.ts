import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/domain/check/finding.ts';
import { check } from '../../src/domain/check.ts';
import type { AnyRecord, SheetName } from '../../src/domain/registry/registry.ts';
import { readSettings } from '../../src/domain/registry/settings.ts';
import { viewOf } from '../../src/domain/registry/view.ts';
import * as rules from '../../src/domain/rules/index.ts';
import type { Rule } from '../../src/domain/rules/rule.ts';
import { sampleBook } from '../../src/domain/sample/sample-book.ts';
import * as sheets from '../../src/domain/sheets/index.ts';
import type { Sheet } from '../../src/domain/sheets/sheet.ts';
import { dictionaries } from '../../src/texts/ru/dictionaries.ts';
import { sampleSchool } from '../../src/texts/ru/sample/school.ts';

const today = '2026-11-21';
const registry = sampleBook(today);
const result = check(
  viewOf(registry),
  { today, settings: readSettings(registry.settings, today, false) },
  Object.values(rules) as Rule[],
);

describe('the sample book', () => {
  test('is rich enough to look real', () => {
    const counts = Object.fromEntries(Object.entries(registry).map(([tab, rows]) => [tab, rows.length]));
    expect(counts.partners).toBeGreaterThanOrEqual(12);
    expect(counts.forms).toBeGreaterThanOrEqual(20);
    expect(counts.roadmap).toBeGreaterThanOrEqual(35);
    expect(counts.meetings).toBe(3);
  });

  test.each([
    'P17-R1',
    'P09-R1',
    'P09-R2',
    'P09-R3',
    'P07-R1',
    'P07-R2',
    'P04-R1',
    'P19-R2',
    'ATT-R1',
    'ATT-R2',
    'ATT-R5',
  ])('shows what rule %s says', (code) => {
    expect(result.findings.map(({ rule }) => rule.code)).toContain(code);
  });

  test('has few enough remarks and violations to be read in one sitting', () => {
    const { remark, violation, crashed } = result.counts;
    expect(crashed).toBe(0);
    expect(remark + violation).toBeGreaterThan(8);
    expect(remark + violation).toBeLessThan(40);
    for (const finding of result.findings) expect(sentencesOf(finding).fix).not.toBe('');
  });

  test('marks each partner as demonstration data', () => {
    expect(new Set(registry.partners.map(({ source }) => source))).toEqual(new Set([sampleSchool.marker]));
  });

  test('gives every record a key of its own', () => {
    for (const [tab, rows] of Object.entries(registry)) {
      expect([tab, new Set(rows.map(({ key }) => key)).size]).toEqual([tab, rows.length]);
    }
  });

  test('holds only codes of its dictionaries and links that lead somewhere', () => {
    const wrong: string[] = [];
    for (const [tab, sheet] of Object.entries(sheets) as [SheetName, Sheet][]) {
      for (const record of registry[tab] as AnyRecord[]) {
        for (const [field, { kind, dictionary, to }] of Object.entries(sheet.fields)) {
          const value = record[field] ?? '';
          if (value === '') continue;
          if (kind === 'choice' && !(value in dictionaries[dictionary as keyof typeof dictionaries])) wrong.push(value);
          if (kind === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(value)) wrong.push(`${tab} ${field} ${value}`);
          if (kind !== 'link' && kind !== 'links') continue;
          const keys = new Set((registry[to as SheetName] as AnyRecord[]).map(({ key }) => key));
          for (const key of value.split('; ')) if (!keys.has(key)) wrong.push(`${tab} ${field} ${key}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
