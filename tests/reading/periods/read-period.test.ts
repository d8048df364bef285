import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PeriodContext } from '../../../src/domain/reading/periods/mention.ts';
import { readPeriod } from '../../../src/domain/reading/periods/read-period.ts';

/** «2023-10-01..2023-10-31 monthly»: one date for a single day, an open side for a deadline or a beginning. */
function shown(text: string, context: PeriodContext): string {
  const { start, end, recurrence } = readPeriod(text, context).period;
  const dates = start !== undefined && start === end ? start : (start ?? end) ? `${start ?? ''}..${end ?? ''}` : '';
  return [dates, recurrence].filter(Boolean).join(' ');
}

/** In a plan for the school year 2023/2024. */
const inSchoolYear: [string, string][] = JSON.parse(
  readFileSync(new URL('../../fixtures/periods.json', import.meta.url), 'utf8'),
);

const elsewhere: [string, PeriodContext, string][] = [
  ['Апрель', {}, '--04-01..--04-30'],
  ['февраль', {}, '--02-01..--02-28'],
  ['Сентябрь - май', {}, '--09-01..--05-31'],
  ['С 25.04. – 7.05.', {}, '--04-25..--05-07'],
  ['9 мая, 10.00', {}, '--05-09'],
  ['29 февраля', {}, '--02-29'],
  ['ноябрь, февраль', {}, '--11-01..--02-28'],
  ['в течение года', {}, 'ongoing'],
  ['I полугодие', {}, '--09-01..--12-31'],
  ['I квартал', { calendarYear: 2012 }, '2012-01-01..2012-03-31'],
  ['II полугодие', { calendarYear: 2012 }, '2012-07-01..2012-12-31'],
  ['февраль', { calendarYear: 2012 }, '2012-02-01..2012-02-29'],
  ['декабрь – январь', { calendarYear: 2025 }, '2024-12-01..2025-01-31'],
  ['в течение года', { calendarYear: 2025 }, '2025-01-01..2025-12-31 ongoing'],
  ['в течение учебного года', { calendarYear: 2025 }, 'ongoing'],
  ['сентябрь', { schoolYear: '2025/2026', calendarYear: 2025 }, '2025-09-01..2025-09-30'],
  ['до 24 ноября', { meetingDate: '2023-11-20' }, '..2023-11-24'],
  ['до 20 января', { meetingDate: '2023-12-25' }, '..2024-01-20'],
  ['до 1 апреля', { meetingDate: '2024-05-15' }, '..2024-04-01'],
  ['третья декада', { schoolYear: '2023/2024', month: 5 }, '2024-05-21..2024-05-31'],
  ['2 неделя', { schoolYear: '2023/2024', month: 10 }, '2023-10-08..2023-10-14'],
  ['12-16', { schoolYear: '2023/2024', month: 10 }, '2023-10-12..2023-10-16'],
  ['в течение месяца', { schoolYear: '2023/2024', month: 10 }, '2023-10-01..2023-10-31'],
  ['в течение месяца', { schoolYear: '2023/2024' }, ''],
  ['сентябрь 2О24 г.', {}, '2024-09-01..2024-09-30'],
  ['1О.О9.2024', {}, '2024-09-10'],
  ['5, 12', { schoolYear: '2023/2024', month: 10 }, '2023-10-05..2023-10-12'],
  ['третий четверг ноября', { schoolYear: '2025/2026' }, '2025-11-20'],
  ['последнее воскресенье ноября', { schoolYear: '2025/2026' }, '2025-11-30'],
  ['первый понедельник марта', {}, '--03-01..--03-07'],
  ['вторая среда февраля 2026 г.', {}, '2026-02-11'],
  ['до 20 числа', { schoolYear: '2023/2024', month: 10 }, '..2023-10-20'],
];

describe('periods', () => {
  test.each(inSchoolYear)('%s', (text, expected) => {
    expect(shown(text, { schoolYear: '2023/2024' })).toBe(expected);
  });

  test.each(elsewhere)('%s with %o', (text, context, expected) => {
    expect(shown(text, context)).toBe(expected);
  });

  test('a year that was not written is marked as inferred', () => {
    expect(readPeriod('октябрь', { schoolYear: '2023/2024' }).period.inferred).toBe(true);
    expect(readPeriod('октябрь 2023', { schoolYear: '2023/2024' }).period.inferred).toBeUndefined();
    expect(readPeriod('октябрь').period.inferred).toBeUndefined();
  });

  test('the wording is kept, without stray marks', () => {
    expect(readPeriod('  Сентябрь\n_ ')).toMatchObject({ period: { raw: 'Сентябрь' }, doubts: ['period-stray-marks'] });
    expect(readPeriod('Сентябр\nь-\nдекабр\nь').period.raw).toBe('Сентябрь- декабрь');
    expect(readPeriod('С 25.04. – 7.05.').period.raw).toBe('С 25.04. – 7.05.');
  });
});

describe('impossible periods have a wording and no dates', () => {
  test.each([
    ['32 августа', 'period-impossible'],
    ['29 февраля 2014', 'period-impossible'],
    ['31.04.2025', 'period-impossible'],
    ['45 мая', 'period-impossible'],
    ['30 февраля', 'period-impossible'],
    ['31 сентября – 5 октября', 'period-impossible'],
    ['00.10.2025', 'period-impossible'],
    ['13.13.2025', 'period-impossible'],
    ['2027-2025 гг.', 'period-impossible'],
    ['с 20.05.2025 по 10.05.2025', 'period-reversed'],
    ['октябрь 2025 – март 2025', 'period-reversed'],
    ['ко Дню Победы', 'period-not-read'],
    ['через неделю после педсовета', 'period-not-read'],
    ['Иванова', 'period-not-read'],
  ])('%s', (text, doubt) => {
    const { period, doubts } = readPeriod(text, { schoolYear: '2025/2026' });
    expect(period).toEqual({ raw: text });
    expect(doubts).toEqual([doubt]);
  });

  test('29 February is impossible in the school year that lacks it', () => {
    expect(readPeriod('29 февраля', { schoolYear: '2022/2023' }).doubts).toEqual(['period-impossible']);
  });
});
