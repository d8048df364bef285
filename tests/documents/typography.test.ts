import { describe, expect, test } from 'vitest';
import { figure, listItems, longDate, share, shortDate, typeset } from '../../src/domain/documents/typography.ts';

const spaced = (text: string) => text.replace(/\u00a0/g, '~');

describe('dates', () => {
  test.each([
    ['2026-11-05', '5~ноября~2026~г.', '05.11.2026'],
    ['2027-05-31', '31~мая~2027~г.', '31.05.2027'],
    ['--04', '--04', '--04'],
    ['в мае', 'в мае', 'в мае'],
    ['', '', ''],
  ])('%s', (iso, long, short) => {
    expect(spaced(longDate(iso))).toBe(long);
    expect(shortDate(iso)).toBe(short);
  });
});

test.each([
  [0, 0, '0'],
  [1234567, 0, '1~234~567'],
  [1.6, 1, '1,6'],
  [2, 1, '2'],
])('number %d', (value, decimals, expected) => {
  expect(spaced(figure(value, decimals))).toBe(expected);
});

test('a share stands with its base and is absent without one', () => {
  expect(spaced(share(16, 25))).toBe('64~% (16 из 25)');
  expect(share(0, 0)).toBe('');
});

test.each([
  ['школа "Рядом"', 'школа «Рядом»'],
  ['«Дом "Радуга"»', '«Дом „Радуга“»'],
  ['проект "Книга "Мой двор""', 'проект «Книга „Мой двор“»'],
  ['экран 15"', 'экран 15"'],
  ['план - отчёт', 'план~– отчёт'],
  ['план — отчёт', 'план~– отчёт'],
  ['по-русски', 'по-русски'],
  ['2026-2027 гг.', '2026–2027~гг.'],
  ['тел. 8-800-2000-5555', 'тел. 8-800-2000-5555'],
  ['СОШ №5 и № 12', 'СОШ №~5~и №~12'],
  ['45% и 45 %', '45~% и 45~%'],
  ['5 мероприятий', '5~мероприятий'],
  ['И. П. Соколова', 'И.П.~Соколова'],
  ['г. Заречный, ул. Мира, д. 5', 'г.~Заречный, ул.~Мира, д.~5'],
])('%s', (text, expected) => {
  expect(spaced(typeset(text))).toBe(expected);
  expect(spaced(typeset(typeset(text)))).toBe(expected);
});

test.each([
  [
    ['- экскурсии;', '– выставки,', 'и т.д.'],
    ['экскурсии;', 'выставки;', 'и т.д.'],
  ],
  [['один'], ['один.']],
  [['', ' ; '], []],
])('items %j', (items, expected) => {
  expect(listItems(items)).toEqual(expected);
});
