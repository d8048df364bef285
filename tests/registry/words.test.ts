import { describe, expect, test } from 'vitest';
import { offersOf, ownWords, withOwnCategories, wordFor } from '../../src/domain/registry/words.ts';
import { openDictionaries } from '../../src/texts/ru/dictionaries.ts';
import { registryOf } from '../rules/rule-tester.ts';

const words = ownWords(
  registryOf({
    dictionaries: [
      { key: 'СЛ-0001', dictionary: 'category', value: 'технопарки', synonyms: 'кванториум; ИТ-куб;\nточка роста' },
      { key: 'СЛ-0002', dictionary: 'category', value: 'Культура' },
      { key: 'СЛ-0003', dictionary: 'resource', value: '', synonyms: 'автобус' },
    ],
  }).dictionaries,
);

test('a word without a value is none', () => {
  expect(words.map(({ value, synonyms }) => [value, synonyms])).toEqual([
    ['технопарки', ['кванториум', 'ИТ-куб', 'точка роста']],
    ['Культура', []],
  ]);
});

test('a word that every book has is not offered twice', () => {
  expect(offersOf('category', words)).toEqual([...openDictionaries.category, 'технопарки']);
  expect(offersOf('organisation', words)).toEqual([]);
});

test.each([
  ['ИТ-Куб', 'технопарки'],
  ['Технопарки', 'технопарки'],
  ['технопарки края', 'технопарки края'],
  ['', ''],
])('«%s» means «%s»', (written, meant) => {
  expect(wordFor('category', written, words)).toBe(meant);
});

describe('a found partner', () => {
  const found = (name: string) => ({
    kind: 'partners' as const,
    layout: 'test',
    unrecognised: [],
    skipped: [],
    warnings: [],
    records: [{ name, category: 'образование', source: {} }],
  });
  test.each([
    ['Детский технопарк «Кванториум-45»', 'технопарки'],
    ['Центр «Точка роста»', 'технопарки'],
    ['Школа № 5', 'образование'],
    ['Кванториумная', 'образование'],
  ])('named %s is of the category %s', (name, category) => {
    expect(withOwnCategories(found(name), words)).toMatchObject({ records: [{ category }] });
  });
});
