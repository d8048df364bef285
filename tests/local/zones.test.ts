import { describe, expect, test } from 'vitest';
import { styleAt } from '../../src/local/book/book.ts';
import { readTyped } from '../../src/local/book/typed-value.ts';
import type { Desk } from '../../src/local/runner.ts';
import { done, emptyDesk } from './bundle-book.ts';

/** The same day stays the same day, wherever the book lies and whatever its locale makes of «05.11». */
const places = [
  ['Asia/Kamchatka', 'ru_RU'],
  ['Asia/Kamchatka', 'en_US'],
  ['America/New_York', 'ru_RU'],
  ['America/New_York', 'en_US'],
  ['Europe/Kaliningrad', 'ru_RU'],
] as const;

interface Card {
  record: Record<string, string>;
}

const days = ['2026-11-05', '2026-05-11', '2026-03-08', '2026-11-01', '2026-01-01', '2028-02-29'];
const card = (desk: Desk, key: string) => done<Card>(desk, 'readCard', { sheet: 'agreements', key }).record;

describe.each(places)('a book in %s, %s', (timeZone, locale) => {
  const desk = emptyDesk({ timeZone, locale });
  const agreements = days.map((date, n) => ({
    type: 'add',
    sheet: 'agreements',
    key: `new:${n + 1}`,
    values: { number: `${n}`, date, startsOn: date, endsOn: date },
  }));
  done(desk, 'saveRecords', { batch: 'b', title: 'addAgreement', changes: agreements });

  test('reads a date back as it was written', () => {
    days.forEach((date, n) => {
      expect(card(desk, `Д-000${n + 1}`)).toMatchObject({ date, startsOn: date, endsOn: date });
    });
  });

  test('takes a date of an import for the day it says', () => {
    const other = emptyDesk({ timeZone, locale });
    const records = days.map((end, n) => ({
      activity: `дело ${n}`,
      period: { raw: '05.11', end },
      responsible: [],
      source: {},
    }));
    const base = { layout: '', unrecognised: [], skipped: [], warnings: [] };
    const found = [{ ...base, kind: 'roadmap', schoolYear: '2026/2027', records }];
    done(other, 'writeImport', { batch: 'i', found, source: 'ф', choices: {} });
    days.forEach((endsOn, n) => {
      const { record } = done<Card>(other, 'readCard', { sheet: 'roadmap', key: `М-000${n + 1}` });
      expect(record).toMatchObject({ endsOn, periodText: '05.11' });
    });
  });

  test('reads what is typed by hand in Russian as the Russian day', () => {
    const sheet = desk.book.sheets.find(({ name }) => name === 'Договорённости');
    const column = sheet?.rows[0]?.findIndex((cell) => cell?.value === 'Дата') ?? -1;
    const cell = sheet?.rows[1]?.[column];
    if (!cell) throw new Error('no cell');
    const { value } = readTyped('05.11.2026', 'dd.mm.yyyy', locale);
    cell.value = value ?? '';
    expect(card(desk, 'Д-0001').date).toBe('2026-11-05');
  });

  test('takes a day that is typed into an empty cell of an added record for a day', () => {
    const other = emptyDesk({ timeZone, locale });
    const changes = [{ type: 'add', sheet: 'agreements', key: 'new:1', values: { number: '1' } }];
    done(other, 'saveRecords', { batch: 'b', title: 'addAgreement', changes });
    const sheet = other.book.sheets.find(({ name }) => name === 'Договорённости');
    const column = sheet?.rows[0]?.findIndex((cell) => cell?.value === 'Дата') ?? -1;
    const format = (sheet && styleAt(sheet, 1, column)?.numFmt) ?? '';
    expect(format).toBe('dd.mm.yyyy');
  });

  test('knows today by its own clocks', () => {
    const { today } = done<{ today: string }>(desk, 'start', {});
    const here = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
    expect(today).toBe(here);
  });
});
