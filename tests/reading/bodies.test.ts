import { describe, expect, test } from 'vitest';
import { isGeneralSchool, isNamedIn, namesBody } from '../../src/domain/reading/bodies.ts';
import { isCollective } from '../../src/domain/reading/collective.ts';
import { isBareResource, isOneWay } from '../../src/domain/reading/one-way.ts';

describe('a responsible names an organisation', () => {
  test.each([
    ['МКУ «Отдел образования»', true],
    ['Отдел по делам молодёжи', true],
    ['ГИБДД', true],
    ['ООО «Луч»', true],
    ['заместитель директора по ВР', false],
    ['Директор МБУК «Музей»', false],
    ['классные руководители', false],
    ['Школы района', false],
    ['', false],
  ])('%s: %s', (cell, expected) => {
    expect(namesBody(cell)).toBe(expected);
  });
});

describe('a body is named in a text', () => {
  const participants =
    'Представители МКУ «Отдел образования Исполнительного комитета»\nРуководитель Отдела по делам молодежи, спорту и туризму';
  test.each([
    ['МКУ «Отдел образования»', true],
    ['отдел молодёжи, спорту и туризму', true],
    ['МКУ «Отдел культуры»', false],
    ['МКУ', false],
    ['Школа № 5', false],
  ])('%s: %s', (body, expected) => {
    expect(isNamedIn(body, participants)).toBe(expected);
  });

  test('a number tells one school from another', () => {
    expect(isNamedIn('Школа № 5', 'директор школы № 5')).toBe(true);
    expect(isNamedIn('Школа № 5', 'директор школы № 6')).toBe(false);
    expect(isNamedIn('Школа № 5', 'директор школы № 55')).toBe(false);
  });
});

test.each([
  ['МБОУ СОШ № 6', true],
  ['Гимназия «Надежда»', true],
  ['Средняя школа посёлка Заречный', true],
  ['Школа № 20', true],
  ['Детская школа искусств', false],
  ['Спортивная школа', false],
  ['Музей', false],
])('%s is a general school: %s', (name, expected) => {
  expect(isGeneralSchool(name)).toBe(expected);
});

describe('a responsible is everybody and so nobody', () => {
  test.each([
    ['Административные команды', true],
    ['Административная команда СОШ № 6', true],
    ['Административные команды,\nруководители МО', true],
    ['Администрация школы', true],
    ['педагогический коллектив', true],
    ['классные руководители', true],
    ['учителя-предметники', true],
    ['Администрация района', false],
    ['Управление образования', false],
    ['заместитель директора по ВР', false],
    ['Классные руководители, социальный педагог', false],
    ['МБУК «Библиотека»', false],
    ['Обучение ведёт методист', false],
    ['', false],
  ])('%s: %s', (responsible, expected) => {
    expect(isCollective(responsible)).toBe(expected);
  });
});

test.each([
  ['использование ресурсов библиотеки', true],
  ['Посещение музея', true],
  ['предоставление площадки', true],
  ['посещение музея вместе с родителями', false],
  ['литературные викторины', false],
  ['', false],
])('the form «%s» is of one side: %s', (form, expected) => {
  expect(isOneWay(form)).toBe(expected);
});

test.each([
  ['площадка', true],
  ['финансовый', true],
  ['кадры', false],
])('the contribution «%s» is bare: %s', (resource, expected) => {
  expect(isBareResource(resource)).toBe(expected);
});
