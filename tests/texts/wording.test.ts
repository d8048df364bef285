import { expect, test } from 'vitest';
import { quoted } from '../../src/texts/ru/wording.ts';

test.each([
  ['Музей', '«Музей»'],
  ['МБУК «Музей»', '«МБУК „Музей“»'],
  ['МБУК "Музей"', '«МБУК „Музей“»'],
  ['МБУК “Музей”', '«МБУК „Музей“»'],
  ['АНО «Центр „Рядом“»', '«АНО „Центр „Рядом“»'],
  ['«Молодежка', '«„Молодежка“»'],
  ['Дом «Лист» и дом «Клён»', '«Дом „Лист“ и дом „Клён“»'],
])('%s in quotation marks', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});

test('a cut text closes the mark it opened', () => {
  expect(quoted('Клуб «Друзья большой библиотеки»', 20)).toBe('«Клуб „Друзья…“»');
});
