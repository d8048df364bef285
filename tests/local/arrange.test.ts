import { describe, expect, test } from 'vitest';
import { type Arrangement, arrange, canArrange } from '../../src/local/book/arrange.ts';
import { type Cell, newSheet, type Sheet } from '../../src/local/book/book.ts';

const locale = 'ru_RU';
const day = { numFmt: 'dd.mm.yyyy' };

/** Partners under a header: a key with a note, a name, a number, a date. */
function register(): Sheet {
  const sheet = newSheet(1, 'Партнёры');
  const row = (...cells: Cell[]): Cell[] => cells;
  sheet.frozenRows = 1;
  sheet.rows = [
    row({ value: 'ID' }, { value: 'Название' }, { value: 'Встреч' }, { value: 'До' }),
    row({ value: 'П-0001', note: 'ключ' }, { value: 'Школа № 10' }, { value: 3 }, { value: 46000, style: day }),
    row({ value: 'П-0002' }, { value: 'библиотека' }, { value: 20 }, {}),
    row({ value: 'П-0003' }, { value: 'Школа № 9' }, { value: 100 }, { value: 45000, style: day }),
    row({ value: 'П-0004' }, {}, {}, { value: 47000, style: day }),
  ];
  sheet.validations = [{ top: 1, left: 1, bottom: 5, right: 2, rule: { kind: 'date', allowInvalid: true } }];
  sheet.columnStyles.set(0, { from: 5, style: { font: { bold: true } } });
  return sheet;
}

const keys = (sheet: Sheet) => sheet.rows.slice(1).map((row) => row[0]?.value);
const sort = (column: number, descending = false): Arrangement => ({ kind: 'sort', column, descending });

describe('rows are arranged whole', () => {
  test.each<[string, Arrangement, unknown[]]>([
    ['names, numbers in them by size, empty last', sort(1), ['П-0002', 'П-0003', 'П-0001', 'П-0004']],
    ['names downwards, empty last', sort(1, true), ['П-0001', 'П-0003', 'П-0002', 'П-0004']],
    ['numbers by size', sort(2), ['П-0001', 'П-0002', 'П-0003', 'П-0004']],
    ['days in order', sort(3), ['П-0003', 'П-0001', 'П-0004', 'П-0002']],
    ['a row between', { kind: 'insert', at: 2 }, ['П-0001', undefined, 'П-0002', 'П-0003', 'П-0004']],
    ['rows apart deleted', { kind: 'delete', rows: [3, 1] }, ['П-0002', 'П-0004']],
  ])('%s, and taken back', (_what, change, expected) => {
    const sheet = register();
    const before = structuredClone(sheet);
    const back = arrange(sheet, change, { locale });
    expect(keys(sheet)).toEqual(expected);
    expect(sheet.rows.flat().filter((cell) => cell?.note)).toHaveLength(keys(sheet).includes('П-0001') ? 1 : 0);
    expect(back()).toBe(true);
    expect(sheet).toEqual(before);
  });

  test('drop-downs and looks of the columns go with the rows; a new row looks as those below the last', () => {
    const sheet = register();
    arrange(sheet, { kind: 'insert', at: 1 }, { locale });
    expect(sheet.validations).toMatchObject([{ top: 1, bottom: 6 }]);
    expect(sheet.columnStyles.get(0)?.from).toBe(6);
    expect(sheet.rows[1]?.[0]).toEqual({ style: { font: { bold: true } } });
    expect(sheet.maxRows).toBe(1001);
  });
});

describe('what was changed since stays', () => {
  test('a row that was filled is not taken away', () => {
    const sheet = register();
    const back = arrange(sheet, { kind: 'insert', at: 2 }, { locale });
    sheet.rows[2] = Object.assign(sheet.rows[2] ?? [], [{ value: 'П-0005' }]);
    expect(back()).toBe(false);
    expect(keys(sheet)).toContain('П-0005');
  });

  test('rows added after sorting stay below; values typed since stay in their rows', () => {
    const sheet = register();
    const back = arrange(sheet, sort(1), { locale });
    sheet.rows.push([{ value: 'П-0005' }]);
    (sheet.rows[1] as Cell[])[1] = { value: 'Библиотека на Садовой' };
    expect(back()).toBe(true);
    expect(keys(sheet)).toEqual(['П-0001', 'П-0002', 'П-0003', 'П-0004', 'П-0005']);
    expect(sheet.rows[2]?.[1]?.value).toBe('Библиотека на Садовой');
  });

  test('a book that was read anew is not arranged back', () => {
    const sheet = register();
    const back = arrange(sheet, { kind: 'delete', rows: [2] }, { locale });
    sheet.rows = structuredClone(sheet.rows);
    expect(back()).toBe(false);
    expect(keys(sheet)).toEqual(['П-0001', 'П-0003', 'П-0004']);
  });
});

test.each<[string, (sheet: Sheet) => void, Arrangement]>([
  ['formulas', (sheet) => sheet.rows[1]?.push({ formula: '=C2*2', value: 6 }), sort(1)],
  ['no header', (sheet) => Object.assign(sheet, { frozenRows: 0 }), sort(1)],
  ['the header itself', () => undefined, { kind: 'delete', rows: [0] }],
  ['a row above the header', () => undefined, { kind: 'insert', at: 0 }],
])('%s: not arranged', (_what, change, wanted) => {
  const sheet = register();
  expect(canArrange(sheet, { kind: 'insert', at: 1 })).toBe(true);
  change(sheet);
  expect(canArrange(sheet, wanted)).toBe(false);
});
