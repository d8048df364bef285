import { expect, test } from 'vitest';
import { findPeriods } from '../../../src/domain/reading/periods/find-periods.ts';

/** Sentences of decisions, and the periods found in them as «wording → dates». */
const cases: [string, string[]][] = [
  [
    'Разработать план в срок до 15 января 2007 года и направить его в школы.',
    ['в срок до 15 января 2007 года → ..2007-01-15'],
  ],
  [
    'Провести с 28 марта по 3 апреля 2022 г. Неделю добра.',
    ['с 28 марта по 3 апреля 2022 г. → 2022-03-28..2022-04-03'],
  ],
  ['Руководствуясь приказом от 15.01.2007 № 5 и п. 3.5 Устава, утвердить план.', []],
  [
    'Провести в I полугодии 2025 года встречи. Срок – до 24 ноября.',
    ['I полугодии 2025 года → 2025-01-01..2025-06-30', 'до 24 ноября → ..2023-11-24'],
  ],
  ['Пригласить детей 5–7 лет из 1–4 классов на 75-летие школы.', []],
  ['Изучить опыт 11-х классов; к 1 сентября подготовить справку.', ['к 1 сентября → ..2023-09-01']],
  ['Ежемесячно представлять отчёт.', ['Ежемесячно → monthly']],
  ['Провести встречу 19 ноября 2021 г. в 14.00 в библиотеке.', ['19 ноября 2021 г. → 2021-11-19..2021-11-19']],
  ['Сдать отчёт до 31 ноября.', ['до 31 ноября → period-impossible']],
];

test.each(cases)('%s', (text, expected) => {
  const found = findPeriods(text, { meetingDate: '2023-11-20' }).map(({ start, end, period, doubts }) => {
    const dates =
      (period.start ?? period.end)
        ? `${period.start ?? ''}..${period.end ?? ''}`
        : (period.recurrence ?? doubts.join());
    return `${text.slice(start, end)} → ${dates}`;
  });
  expect(found).toEqual(expected);
});
