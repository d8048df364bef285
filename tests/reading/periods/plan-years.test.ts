import { expect, test } from 'vitest';
import { readMonth, readYears } from '../../../src/domain/reading/periods/plan-years.ts';
import { periodShare } from '../../../src/domain/reading/periods/read-period.ts';

test.each([
  ['План работы на 2023-2024 уч. год', { schoolYear: '2023/2024' }],
  ['План на 2025-2026 год', { schoolYear: '2025/2026' }],
  ['План на 2025-2026 гг.', { schoolYear: '2025/2026' }],
  ['Дорожная карта на 2025–2026 годы', {}],
  ['План мероприятий на ноябрь 2024 года', { calendarYear: 2024 }],
  ['План на 2022-2027 год', {}],
])('%s', (title, years) => {
  expect(readYears(title)).toEqual(years);
});

test.each([
  ['План мероприятий на ноябрь 2024 года', 11],
  ['План на октябрь 2025-2026 учебного года', 10],
  ['План недели с 13 по 17 октября', undefined],
  ['План на сентябрь – октябрь', undefined],
  ['План работы на 2024 год', undefined],
])('%s is for month %s', (title, month) => {
  expect(readMonth(title)).toBe(month);
});

test('a text is a term as far as its words are', () => {
  expect(periodShare('сентябрь 2024 г.')).toBe(1);
  expect(periodShare('Летние громкие чтения')).toBeCloseTo(1 / 3);
  expect(periodShare('Конкурс чтецов')).toBe(0);
});
