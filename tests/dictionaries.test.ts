import { expect, test } from 'vitest';
import { categories } from '../src/domain/reading/lexicon/categories.ts';
import { comparableHeader, headersOf } from '../src/domain/registry/layout.ts';
import * as sheets from '../src/domain/sheets/index.ts';
import type { Sheet } from '../src/domain/sheets/sheet.ts';
import { dictionaries, openDictionaries } from '../src/texts/ru/dictionaries.ts';

test('the categories that are read are those that the drop-down offers', () => {
  expect([...Object.values(categories)].sort()).toEqual([...openDictionaries.category].sort());
});

const tabs = Object.entries(sheets) as [string, Sheet][];

test.each(tabs)('%s: headers differ, dictionaries and linked tabs exist', (_name, sheet) => {
  const headers = headersOf(sheet, true).map(({ header }) => comparableHeader(header));
  expect(new Set(headers).size).toBe(headers.length);
  for (const { kind, dictionary, to } of Object.values(sheet.fields)) {
    if (kind === 'choice') expect(Object.keys(dictionaries)).toContain(dictionary);
    if (kind === 'open-choice') expect(Object.keys(openDictionaries)).toContain(dictionary);
    if (to) expect(Object.keys(sheets)).toContain(to);
  }
});

test('keys of no two tabs can be taken for one another', () => {
  const prefixes = tabs.map(([, { text }]) => text.prefix).filter(Boolean);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});
