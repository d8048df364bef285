import { describe, expect, test } from 'vitest';
import { duplicatePairs, findDuplicate } from '../../src/domain/registry/duplicates.ts';

const partner = (name: string, locality = '', otherNames = '', key = 'П-0001') => ({ key, name, locality, otherNames });

describe('one organisation', () => {
  test.each([
    ['Дом творчества «Берёзка»', '', 'Дом творчества "Березка"', ''],
    ['МБУК «Центральная библиотека»', '', 'Центральная  Библиотека', ''],
    ['МБУ ДО «Дом творчества»', '', 'Дом творчества', ''],
    ['Муниципальное бюджетное учреждение культуры «Музей края»', '', 'МБУК «Музей края»', ''],
    ['Областное государственное казённое учреждение «Приют»', '', 'ОГКУ «Приют»', ''],
    ['Автономная некоммерческая организация «Радуга»', '', 'АНО «Радуга»', ''],
    ['Муниципальное автономное учреждение дополнительного образования «Лидер»', '', 'МАУ ДО «Лидер»', ''],
    ['Общество с ограниченной ответственностью «Колос»', '', 'ООО «Колос»', ''],
    ['МБОУ СОШ № 5', '', 'Школа № 5', ''],
    ['МБОУ «Средняя общеобразовательная школа № 5»', '', 'СОШ №5', ''],
    ['ГИБДД', '', 'Госавтоинспекция', ''],
    ['Отделение ГИБДД', 'г. Ветлугино', 'Госавтоинспекция', 'Ветлугино'],
    // The first letters are Latin.
    ['Mузей кpая', '', 'Музей края', ''],
    ['Школа № 5', 'г. Заречный, Окская область', 'школа №5', 'город Заречный'],
    ['Музей', 'пос. Мирный', 'Музей', 'посёлок Мирный'],
    ['Музей', 'с. Мирное', 'Музей', 'Окский район, село Мирное'],
  ])('%s (%s) is %s (%s)', (name, town, other, otherTown) => {
    expect(findDuplicate([partner(name, town)], other, otherTown)).toMatchObject({ key: 'П-0001', certain: true });
  });

  test('is found by its other names', () => {
    const known = partner('Центр развития творчества', '', 'ЦРТ; Дом пионеров');
    expect(findDuplicate([known], 'Дом пионеров', '')).toMatchObject({ certain: true });
  });
});

describe('two organisations', () => {
  test.each([
    ['Школа № 5', '', 'Школа № 6', ''],
    ['Музыкальная школа № 5', '', 'СОШ № 5', ''],
    ['Детский сад № 12', '', 'Детский сад № 21', ''],
    ['Дом культуры', 'Заречный', 'Дом культуры', 'Ветлугино'],
    ['Музей', '', 'Театр', ''],
    // No legal form, but whose organisation it is.
    ['Районная организация профсоюза', '', 'Городская организация профсоюза', ''],
    ['Муниципальное учреждение', '', 'Государственное учреждение', ''],
  ])('%s (%s) is not %s (%s)', (name, town, other, otherTown) => {
    expect(findDuplicate([partner(name, town)], other, otherTown)).toBeUndefined();
  });
});

describe('a person is asked', () => {
  test('where the names are only alike', () => {
    const known = partner('Районный музей истории края');
    expect(findDuplicate([known], 'Музей истории края', '')).toMatchObject({ certain: false });
  });

  test('where the book has no town and the new one has', () => {
    expect(findDuplicate([partner('Дом культуры')], 'Дом культуры', 'Заречный')).toMatchObject({ certain: false });
  });

  test('where a name without its town may be any of several', () => {
    const two = [partner('Дом культуры', 'Заречный'), partner('Дом культуры', 'Ветлугино', '', 'П-0002')];
    expect(findDuplicate(two, 'Дом культуры', '')).toMatchObject({ certain: false });
    expect(findDuplicate(two.slice(0, 1), 'Дом культуры', '')).toMatchObject({ certain: true });
  });
});

test('pairs of the whole book name the later partner first', () => {
  const pairs = duplicatePairs([
    partner('Музей'),
    partner('Театр', '', '', 'П-0002'),
    partner('МУЗЕЙ', '', '', 'П-0003'),
    partner('Дом сцены', '', 'Театр', 'П-0004'),
  ]);
  expect(pairs).toMatchObject([
    { key: 'П-0003', other: { key: 'П-0001', certain: true } },
    { key: 'П-0004', other: { key: 'П-0002', certain: true } },
  ]);
});
