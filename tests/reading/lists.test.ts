import { expect, test } from 'vitest';
import { splitItems } from '../../src/domain/reading/lists.ts';

const items = (lines: string[]) => splitItems(lines).map(({ text }) => text);

test('a semicolon once among bullets parts nothing', () => {
  expect(items(['- встречи, беседы', '- проведение праздников, посиделок; вечеров поэзии', '- походы'])).toEqual([
    'встречи, беседы',
    'проведение праздников, посиделок; вечеров поэзии',
    'походы',
  ]);
});

test('where most bullets hold several items, semicolons part them', () => {
  expect(items(['- встречи; беседы', '- праздники; вечера поэзии', '- походы'])).toEqual([
    'встречи',
    'беседы',
    'праздники',
    'вечера поэзии',
    'походы',
  ]);
});
