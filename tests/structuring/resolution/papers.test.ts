// A file that holds the minutes of a year, one below another: each is a meeting with its own decisions.
import { expect, test } from 'vitest';
import type { ResolutionFound } from '../../../src/domain/structuring/found.ts';
import { structure } from '../../../src/domain/structuring/structure.ts';
import { casesIn, materialOf } from '../material.ts';

const minutes = (number: number, date: string, decision: string) =>
  [
    `Протокол № ${number}`,
    'заседания управляющего совета МБОУ «Липовская СОШ»',
    `от ${date}`,
    'РЕШИЛИ:',
    `1. ${decision}`,
    '2. Панкову Р.С. заключить договор с музеем.',
    '',
    'Протокол вела Фирсова А.Н.',
    '',
  ].join('\n');

const meetings = (text: string) =>
  structure({ text }).flatMap((found) => (found.kind === 'resolution' ? [said(found)] : []));
const said = ({ meeting, items }: ResolutionFound) => ({
  title: meeting.title,
  date: meeting.date,
  decisions: items.map(({ text }) => text),
});

const first = minutes(1, '05.09.2025', 'Утвердить план работы.');
const second = minutes(2, '12.12.2025', 'Принять отчёт библиотеки.');

test('minutes below minutes are two meetings', () => {
  expect(meetings(first + second)).toEqual([...meetings(first), ...meetings(second)]);
  expect(meetings(first + second).map(({ date }) => date)).toEqual(['2025-09-05', '2025-12-12']);
});

test('the same heading again is the head of a page', () => {
  const page = second.replace(/№ 2\n.*\nот .*\n/u, '№ 1\nзаседания управляющего совета МБОУ «Липовская СОШ»\n');
  const [meeting, ...others] = meetings(first + page);
  expect(others).toEqual([]);
  expect(meeting?.decisions).toHaveLength(4);
});

test('the same number on another day is another meeting', () => {
  const other = second.replace('№ 2', '№ 1').replace('управляющего', 'педагогического');
  expect(meetings(first + other)).toEqual([...meetings(first), ...meetings(other)]);
  expect(meetings(first + other)).toHaveLength(2);
});

test('minutes in which nothing is decided open no other meeting', () => {
  const [meeting, ...others] = meetings(`${first}Протокол № 2 прилагается.\n`);
  expect(others).toEqual([]);
  expect(meeting?.date).toBe('2025-09-05');
});

const headed = /^\s*протокол/iu;

test('the labelled minutes are read below one another as they are by themselves', async () => {
  const texts = (await Promise.all(casesIn('minutes').map((name) => materialOf('minutes', name)))).flatMap(
    ({ text = '' }) => (headed.test(text) && meetings(text).length === 1 ? [text.trimEnd()] : []),
  );
  expect(texts.length).toBeGreaterThan(15);
  texts.forEach((text, index) => {
    const below = texts[(index + 1) % texts.length] as string;
    expect(meetings(`${text}\n\n${below}`)).toEqual([...meetings(text), ...meetings(below)]);
  });
});

test('minutes below the signature of an order are another paper', () => {
  const order = 'ПРИКАЗ\nот 01.09.2025 № 7\nО совете\nПРИКАЗЫВАЮ:\n1. Создать совет.\n2. Провести выборы.\n\n';
  const signed = `${order}Директор\tС.В. Ершов\n\n`;
  expect(meetings(signed + first)).toEqual([...meetings(signed), ...meetings(first)]);
  expect(meetings(signed + first)).toHaveLength(2);
  // Below its own cue alone a decision goes on.
  expect(meetings(`${signed}РЕШЕНИЕ\n3. Купить стенд.\n`)).toHaveLength(1);
});
