import { readXlsx, type WriteSheet, writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { cellAt } from '../../src/local/book/book.ts';
import { readBook, writeBook } from '../../src/local/book/xlsx.ts';

/** One red dot. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** What people do in Excel and this program has no part in. */
const sheet: WriteSheet = {
  name: 'Свод & итоги',
  rows: [
    ['Имя', 'Сколько', 'Доля'],
    ['Музей', 1, 0.5],
    ['Парк', 2, 0.5],
    ['скрыто', 3, 0],
  ],
  cells: new Map([
    ['1,0', { type: 'richText', value: 'Музей', richText: [{ text: 'Муз', font: { bold: true } }, { text: 'ей' }] }],
    ['2,0', { type: 'string', value: 'Парк', hyperlink: { target: 'https://park.example/?a=1&b=2' } }],
    ['3,1', { type: 'formula', value: 3, formula: 'SUM(B2:B3)', formulaResult: 3 }],
    ['0,0', { type: 'string', value: 'Имя', style: { border: { bottom: { style: 'thin' } }, font: { italic: true } } }],
  ]),
  columns: [{ width: 20 }, { width: 10, hidden: true }],
  merges: [{ startRow: 5, startCol: 0, endRow: 6, endCol: 2 }],
  autoFilter: { range: 'A1:C4' },
  conditionalRules: [{ type: 'cellIs', priority: 1, operator: 'greaterThan', formula: '1', range: 'B2:B4' }],
  dataValidations: [{ type: 'whole', operator: 'between', formula1: '1', formula2: '5', range: 'B2:B4' }],
  rowDefs: new Map([[3, { hidden: true }]]),
  images: [{ data: PICTURE, type: 'png', anchor: { from: { row: 8, col: 1 } } }],
  tables: [{ name: 'Свод', range: 'A1:C3', columns: [{ name: 'Имя' }, { name: 'Сколько' }, { name: 'Доля' }] }],
  pageSetup: { orientation: 'landscape' },
};

async function readSheet(bytes: Uint8Array) {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.find(({ name }) => name === sheet.name);
}

test('what a book from elsewhere holds besides comes through, before and after an edit', async () => {
  const bytes = await writeXlsx({ sheets: [sheet] });
  const before = await readSheet(bytes);
  const book = await readBook(bytes);
  await writeBook(book);
  for (const own of book.sheets) cellAt(own, 2, 2).value = 0.25;
  const after = await readSheet(await writeBook(book));
  expect(after?.rows.slice(0, 4)).toEqual(
    before?.rows.slice(0, 4).map((row, at) => (at === 2 ? ['Парк', 2, 0.25] : row)),
  );
  for (const place of ['0,0', '1,0', '2,0', '3,1'])
    expect({ place, cell: after?.cells?.get(place) }).toEqual({ place, cell: before?.cells?.get(place) });
  for (const part of ['merges', 'autoFilter', 'conditionalRules', 'dataValidations', 'tables', 'pageSetup'] as const) {
    expect(before?.[part]).toBeTruthy();
    expect({ part, value: after?.[part] }).toEqual({ part, value: before?.[part] });
  }
  expect(after?.rowDefs?.get(3)?.hidden).toBe(true);
  expect(after?.columns?.map(({ hidden = false }) => hidden)).toEqual([false, true, false]);
  expect(after?.images?.map(({ data }) => Buffer.from(data))).toEqual([PICTURE]);
});
