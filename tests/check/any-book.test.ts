import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repairsOf, sentencesOf } from '../../src/domain/check/finding.ts';
import { findingRows } from '../../src/domain/check/finding-rows.ts';
import { panelOf } from '../../src/domain/check/groups.ts';
import { check } from '../../src/domain/check.ts';
import type { Registry } from '../../src/domain/registry/registry.ts';
import { viewOf } from '../../src/domain/registry/view.ts';
import * as catalogue from '../../src/domain/rules/index.ts';
import type { Rule } from '../../src/domain/rules/rule.ts';
import * as sheets from '../../src/domain/sheets/index.ts';
import type { Field, Sheet } from '../../src/domain/sheets/sheet.ts';
import { type DictionaryName, dictionaries } from '../../src/texts/ru/dictionaries.ts';
import { settings, today } from '../rules/rule-tester.ts';

const rules = Object.values(catalogue) as Rule[];
const wordings = [
  '',
  '—',
  'Музей',
  'МКУ «Отдел образования»',
  '«(',
  'школа № 5',
  'Сентябрь - май',
  'до 32 мая',
  '2026',
  '2025/2026',
  'P01-A1',
  'P01',
  'Административные команды',
  'повышение качества',
  'a\nb; c',
];
const days = ['', '2026-11-20', '2026-09-01', '2027-05-31', '2019-02-30', '--04-30', 'весной', '0000-00-00'];

/** Any value a cell of the kind may hold, what a person mistyped included. */
function cellValue({ kind, dictionary }: Field): fc.Arbitrary<string> {
  if (kind === 'date') return fc.constantFrom(...days);
  if (kind === 'number') return fc.constantFrom('', '0', '12', '12.5', 'много');
  if (kind === 'link' || kind === 'links') return fc.constantFrom('', '1', '2', '1; 2', '9');
  if (kind === 'choice')
    return fc.constantFrom('', 'что-то своё', ...Object.keys(dictionaries[dictionary as DictionaryName] ?? {}));
  return fc.constantFrom(...wordings);
}

const book = fc.record(
  Object.fromEntries(
    Object.entries(sheets as Record<string, Sheet>).map(([name, { fields }]) => [
      name,
      fc.array(
        fc.record({
          key: fc.constantFrom('1', '2', '3', ''),
          ...Object.fromEntries(Object.entries(fields).map(([field, kind]) => [field, cellValue(kind)])),
        }),
        { maxLength: 3 },
      ),
    ]),
  ),
) as unknown as fc.Arbitrary<Registry>;

test('whatever stands in the cells, no rule crashes, every sentence is whole and the order is the same', () => {
  fc.assert(
    fc.property(book, fc.constantFrom('school', 'pair', 'resolution', 'district'), (registry, profile) => {
      const context = { today, settings: { ...settings, profile: profile as 'school' } };
      const view = viewOf(registry);
      const result = check(view, context, rules);
      expect(result.findings.filter(({ outcome }) => outcome === 'crashed').map(({ rule }) => rule.code)).toEqual([]);
      for (const finding of result.findings) {
        for (const text of Object.values(sentencesOf(finding))) {
          expect(text).not.toMatch(/undefined|NaN|Invalid|\[object|«\s*»/);
        }
        for (const { value } of repairsOf(finding, view, context)) expect(value).not.toMatch(/undefined|NaN/);
      }
      expect(panelOf(result).lines.length).toBeLessThanOrEqual(15);
      const keys = findingRows(result, view).rows.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(findingRows(check(view, context, [...rules].reverse()), view).rows.map(({ key }) => key)).toEqual(keys);
    }),
    { numRuns: 100 },
  );
}, 20_000);
