import { describe, expect, test } from 'vitest';
import { defectInput } from '../../../src/domain/structuring/defects/defect.ts';
import { findDefects } from '../../../src/domain/structuring/defects/defects.ts';
import { structure } from '../../../src/domain/structuring/structure.ts';

const codes = (text: string) =>
  findDefects(defectInput(text, structure({ text }))).map(({ code, args, line }) => [code, ...args, line]);

const school =
  'Наша школа растёт. Обучающиеся школы дружны. Школа открыта. В школе уютно. Учащиеся и школьники рады. Обучающихся много, школы рядом.';
const repeated = 'Мы ищем партнёров, которым близки наши дела, и зовём их в школу каждый год.';

describe('a defect is found', () => {
  test.each([
    [
      'kindergarten words in a school',
      `${school}\nРазвитие дошкольников идёт быстро.\nФормы выбраны по дошкольному возрасту.\nСтандарт дошкольного образования.`,
      ['TXT-R1', 'дошкольников', 3, 2],
    ],
    [
      'a sentence said twice',
      `${repeated}\nДругая мысль.\n${repeated}`,
      ['TXT-R2', 'Мы ищем партнёров, которым близки наши дела, и…', 3],
    ],
    ['a word of two alphabets', 'взаимовыгодная коопeрация', ['TXT-R3', 'коопeрация', 1]],
    ['a number with a letter', 'до 1 мая 2O26 г.', ['TXT-R3', '2O26', 1]],
    ['an unclosed bracket', 'Проведение акций («Весна»,\n\nДругой абзац.', ['TXT-R4', '(«Весна»,', 1]],
    ['an unclosed quotation', 'Клуб «Весна\n\nДругой абзац.', ['TXT-R4', '«Весна', 1]],
    ['a word torn between columns', 'Круглый стол\tРазработан пл\tн Апрель\tАдминистрация', ['TXT-R5', 'пл', 'н', 1]],
    ['a torn cue word', 'Присутство вали: 17 учителей', ['TXT-R5', 'Присутство', 'вали', 1]],
    ['two numberings in one', '01\nа\n02\nб\n01\nв\n03\nг\n02\nд', ['TXT-R6', '01, 02, 01, 03, 02', 1]],
    [
      'two names of a body',
      '«Отдел по делам культуры, спорту и туризму района»\n«Отдел культуры, спорту и туризму»',
      ['TXT-R7', 'Отдел по делам культуры, спорту и туризму', 'Отдел культуры, спорту и туризму', 2],
    ],
    ['an abbreviation nobody explains', 'Создание совместных КПЦ в районе.', ['TXT-R8', 'КПЦ', 1]],
  ])('%s', (_, text, defect) => {
    expect(codes(text)).toContainEqual(defect);
  });

  test('a term before the meeting, a missing signature', () => {
    const text =
      'Резолюция круглого стола «Вместе»\n12 февраля 2025 г., г. Ясный\nПрисутствовали: 12 человек\nОбсудив доклады, участники рекомендуют:\n1. Обсудить резолюцию в период 2023-2024 гг.\n2. Провести ярмарку в марте 2025 года.';
    expect(codes(text)).toEqual([
      ['TXT-R9', 'в период 2023-2024 гг', '2025-02-12', 5],
      ['TXT-R10', 'signature', 1],
    ]);
  });
});

describe('no defect', () => {
  test.each([
    ['one mention of a kindergarten', `${school}\nДошкольников зовём на праздник.`],
    [
      'a kindergarten among the partners',
      `${school}\nВзаимодействие с МБДОУ № 5 для дошкольников и взаимодействие с дошкольниками.`,
    ],
    [
      'the same cell in two rows',
      'Музей\tформирование интереса к родному краю у детей и их родителей\nКлуб\tформирование интереса к родному краю у детей и их родителей',
    ],
    ['a Roman numeral with a Cyrillic letter', 'ХIХ век'],
    ['one closing quote for two', 'МБОУ «Школа «Радуга» и клуб'],
    ['a bracket closed on the next line', 'Праздник (концерт,\nярмарка) в мае'],
    ['a ditto mark', '«-«-«'],
    ['nested numbering', '1. Цель\n1) труд\n2) спорт\n2. Задачи\n1) труд\n2) спорт'],
    [
      'a shorter form of the name',
      '«Отдел культуры, спорта и туризма администрации района» и «Отдел культуры, спорта и туризма»',
    ],
    ['an explained abbreviation', 'клуб полезных дел (далее – КПЦ); КПЦ работает'],
    ['an abbreviation before a name', 'ПКЦЫ «Весна» и ФГОС'],
    ['a heading in capitals', 'О ХОДЕ РАБОТЫ'],
  ])('%s', (_, text) => {
    expect(codes(text)).toEqual([]);
  });
});

test('of papers one below another each is told of what it lacks itself', () => {
  const first = 'Протокол № 1\nзаседания совета\n12.09.2025\nРешили:\n1. Провести ярмарку до 1 мая 2024 г.\n\n';
  const second = 'Протокол № 2\nзаседания совета\n10.10.2025\nРешили:\n1. Купить книги.\nСекретарь А.А. Лобова\n\n';
  const third = 'Протокол № 3\nзаседания совета\n11.11.2025\nРешили:\n1. Посадить сад.\n';
  const warned = structure({ text: first + second + third }).map(({ warnings }) => warnings);
  expect(warned).toMatchObject([
    [
      { code: 'TXT-R9', line: 5 },
      { code: 'TXT-R10', line: 1 },
    ],
    [],
    [{ code: 'TXT-R10', line: 14 }],
  ]);
});
