import { expect, test } from 'vitest';
import { quoted, shortened, shownDate } from '../../src/texts/ru/wording.ts';

test.each([
  ['Музей', '«Музей»'],
  ['МБУК «Музей»', '«МБУК „Музей“»'],
  ['МБУК "Музей"', '«МБУК „Музей“»'],
  ['МБУК “Музей”', '«МБУК „Музей“»'],
  ['АНО «Центр „Рядом“»', '«АНО „Центр „Рядом“»'],
  ['«Мастерилка', '«„Мастерилка“»'],
  ['Завод "Луч"', '«Завод „Луч“»'],
  ['', '«без названия»'],
  ['Дом «Лист» и дом «Клён»', '«Дом „Лист“ и дом „Клён“»'],
])('%s in quotation marks', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});

test('a cut text closes the mark it opened', () => {
  expect(quoted('Клуб «Друзья большой библиотеки»', 20)).toBe('«Клуб „Друзья…“»');
});

test.each([
  ['организация выставок совместного творчества', 'организация выставок…'],
  ['короткий текст', 'короткий текст'],
  ['две\nстроки', 'две строки'],
])('%s is shortened to %s', (text, expected) => {
  expect(shortened(text, 30)).toBe(expected);
});

test.each([
  ['2027-05-01', '01.05.2027'],
  ['весной', 'весной'],
  ['', ''],
])('the date «%s» is shown as «%s»', (iso, shown) => {
  expect(shownDate(iso)).toBe(shown);
});
