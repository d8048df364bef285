import { expect, test } from 'vitest';
import { keyGiver, keyNumber, keyOf } from '../../src/domain/registry/keys.ts';
import * as sheets from '../../src/domain/sheets/index.ts';

test.each([
  ['П', 'П-0007', 7],
  ['П', 'П-12345', 12_345],
  ['П', 'Ф-0007', 0],
  ['П', 'ПР-0007', 0],
  ['П', '7', 0],
  ['П', '', 0],
])('in the tab of %s the number of «%s» is %d', (prefix, key, number) => {
  expect(keyNumber(prefix, key)).toBe(number);
});

test('goes on above every key in use and every key ever given', () => {
  const giver = keyGiver('П', ['П-0002', 'П-0009', 'чужой'], 4);
  expect([giver.next(), giver.next(), giver.last()]).toEqual(['П-0010', 'П-0011', 11]);
  expect(keyGiver('П', ['П-0002'], 30).next()).toBe('П-0031');
  expect(keyOf('П', 12_345)).toBe('П-12345');
});

test('every tab has letters of its own', () => {
  const prefixes = Object.values(sheets).flatMap(({ text }) => (text.prefix === '' ? [] : [text.prefix as string]));
  expect(new Set(prefixes).size).toBe(prefixes.length);
});
