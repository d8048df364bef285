import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import type { Book } from '../../src/local/book/book.ts';
import { BookTrouble, loadBook, saveBook } from '../../src/local/book/store.ts';
import { readBook, writeBook } from '../../src/local/book/xlsx.ts';
import { newDesk, newFolder, perform, resultOf } from './desk.ts';

async function reopened(body: string) {
  const desk = newDesk();
  const outcome = perform(body, desk);
  if (outcome.error) throw new Error(outcome.error);
  return { ...desk, book: await readBook(await writeBook(desk.book)) };
}

const TEXTS = [
  '=1+2',
  '-пункт',
  '+7916',
  '@имя',
  "'цитата",
  '007',
  ' края ',
  'две\nстроки',
  '<b>&amp;"',
  '😀',
  '05.11.2026',
];

test('texts stay texts through the file', async () => {
  const texts = TEXTS.map((text) => [`'${text}`]);
  const desk = await reopened(
    `sheet.getRange(1, 1, ${texts.length}, 1).setNumberFormat('@').setValues(${JSON.stringify(texts)})`,
  );
  const read = `const range = sheet.getDataRange(); return [range.getValues().flat(), range.getFormulas().join('')]`;
  expect(resultOf(read, desk)).toEqual([TEXTS, ''.padEnd(TEXTS.length - 1, ',').replaceAll(',', '')]);
});

test('numbers, dates, booleans and formulas come back as they were', async () => {
  const desk = await reopened(
    "sheet.getRange(1, 1, 1, 5).setValues([[1.5, new Date(Date.UTC(2026, 10, 5, 10, 30)), true, '=A1*2', '']]);",
  );
  const read = `const range = sheet.getRange(1, 1, 1, 5); const values = range.getValues()[0];
    return [values[0], values[1].toISOString(), values[2], range.getFormulas()[0], range.getDisplayValues()[0]]`;
  expect(resultOf(read, desk)).toEqual([
    1.5,
    '2026-11-05T10:30:00.000Z',
    true,
    ['', '', '', '=A1*2', ''],
    ['1,5', '05.11.2026 13:30:00', 'ИСТИНА', '=A1*2', ''],
  ]);
});

test('what Excel has computed comes back beside its formula', async () => {
  const { book } = newDesk();
  const row = [7, 'да & нет', true].map((value) => ({ formula: '=B2', value }));
  for (const sheet of book.sheets) sheet.rows = [row];
  expect((await readBook(await writeBook(book))).sheets[0]?.rows[0]).toEqual(row);
});

test('what a sheet looks like and forbids comes back', async () => {
  const { book } = await reopened(`
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['да, есть', 'нет'], true).setAllowInvalid(true).build();
    const dates = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).setHelpText('Дата').build();
    sheet.setName('Партнёры').setColumnWidth(2, 240).setTabColor('#3366cc').setFrozenRows(1);
    sheet.hideColumns(3);
    sheet.getRange(2, 2, 999, 1).setDataValidation(rule);
    sheet.getRange(2, 4, 5, 1).setDataValidation(dates);
    sheet.getRange(1, 1).setValues([['Имя']]).setNote('Как в уставе').setBackground('#e8f0fe').setFontWeight('bold');
    sheet.getRange(1, 1).protect().setDescription('Заголовок').setWarningOnly(true);
    book.insertSheet('Журнал').hideSheet();
    PropertiesService.getDocumentProperties().setProperty('ключ', 'я'.repeat(4000));
    PropertiesService.getUserProperties().setProperty('должность', 'методист');`);
  const [partners, journal] = book.sheets;
  expect(partners).toMatchObject({ name: 'Партнёры', frozenRows: 1, tabColor: '#3366cc', maxRows: 1000 });
  expect(partners?.widths.get(1)).toBe(240);
  expect(partners?.hiddenColumns).toEqual(new Set([2]));
  expect(partners?.validations).toEqual([
    {
      top: 1,
      left: 1,
      bottom: 1000,
      right: 2,
      rule: { kind: 'list', values: ['да, есть', 'нет'], showDropdown: true, allowInvalid: true },
    },
    { top: 1, left: 3, bottom: 6, right: 4, rule: { kind: 'date', allowInvalid: false, help: 'Дата' } },
  ]);
  expect(partners?.rows[0]?.[0]).toMatchObject({ value: 'Имя', note: 'Как в уставе', style: { font: { bold: true } } });
  expect(partners?.protections).toMatchObject([{ description: 'Заголовок', warningOnly: true }]);
  expect(journal).toMatchObject({ name: 'Журнал', hidden: true });
  expect(book.documentProperties.ключ).toHaveLength(4000);
  expect(book.userProperties).toEqual({ test: { должность: 'методист' } });
});

test('looks that most cells of a column have, and those of the others, come back to every cell', async () => {
  const body = `sheet.getRange(1, 1, 1, 5).setValues([['а', 'б', 'в', 'г', 'д']]).setFontWeight('bold');
    sheet.getRange(2, 2, 600, 3).setValues(Array(600).fill(['да', '', 7]));
    sheet.getRange(2, 2, 600, 2).setBackground('#e0f0dc');
    sheet.getRange(5, 3, 1, 1).setBackground('#f6d5d5');`;
  const before = newDesk();
  perform(body, before);
  const read = 'const range = sheet.getDataRange(); return [range.getBackgrounds(), range.getValues()]';
  expect(resultOf(read, await reopened(body))).toEqual(resultOf(read, before));
});

test('charts come back, are told apart from others, and can be removed', async () => {
  const desk = await reopened(`
    sheet.getRange(1, 1, 3, 2).setValues([['Вид', 'Сколько'], ['а', 1], ['б', 2]]);
    for (const type of ['BAR', 'COLUMN', 'PIE'])
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType[type]).addRange(sheet.getRange(1, 1, 3, 2))
        .setNumHeaders(1).setPosition(5, 1, 0, 0).setOption('title', 'Партнёры').build());`);
  expect(resultOf('return sheet.getCharts().length', desk)).toBe(3);
  perform('for (const chart of sheet.getCharts()) sheet.removeChart(chart)', desk);
  const again = await readBook(await writeBook(desk.book));
  expect(again.sheets[0]?.charts).toEqual([]);
  expect(again.sheets[0]?.origin?.charts).toEqual([]);
});

test('looks laid to the end of a sheet reach rows added in Excel and rows added here', async () => {
  const desk = await reopened(`
    sheet.getRange(1, 1).setValues([['Имя']]).setFontWeight('bold');
    sheet.getRange(2, 1, 999, 1).setNumberFormat('@').setWrap(true);`);
  const [sheet] = desk.book.sheets;
  expect(sheet?.rows).toHaveLength(1);
  const bytes = await readXlsx(await writeBook(desk.book), { readStyles: true });
  expect(bytes.sheets[0]?.cells?.get('40,0')?.style).toEqual({ numFmt: '@', alignment: { wrapText: true } });
  const body = `sheet.getRange(30, 1).setValues([['007']]); return sheet.getRange(30, 1).getValues()[0][0]`;
  expect(resultOf(body, desk)).toBe('007');
  expect(resultOf('return sheet.getRange(1, 1).getNumberFormats()[0][0]', desk)).not.toBe('@');
});

test('a book saved again by LibreOffice is the same book', async () => {
  const book = await readBook(readFileSync('tests/fixtures/local/resaved-by-libreoffice.xlsx'));
  const [sheet, journal] = book.sheets;
  expect(book.sheets.map(({ name }) => name)).toEqual(['Партнёры', 'Журнал']);
  expect(journal?.hidden).toBe(true);
  expect(sheet).toMatchObject({ frozenRows: 1, maxRows: 1000, tabColor: '#3366cc' });
  expect(sheet?.charts.map(({ type }) => type)).toEqual(['BAR', 'PIE']);
  expect(sheet?.origin?.charts).toEqual([]);
  expect(sheet?.validations.map(({ rule }) => rule.kind)).toEqual(['list', 'date']);
  expect(sheet?.validations[0]?.rule).toMatchObject({ values: ['да, есть', 'нет'] });
  expect(book.documentProperties).toEqual({ ключ: 'значение' });
  const desk = { ...newDesk(), book };
  expect(resultOf('return sheet.getRange(2, 1, 8, 1).getValues().flat()', desk)).toEqual([
    '=1+2',
    '-пункт',
    '+7916',
    '@имя',
    "'цитата",
    '007',
    'две\nстроки',
    ' края ',
  ]);
  const read =
    'const [row] = sheet.getRange(2, 4, 1, 2).getNumberFormats(); return [row[0], sheet.getRange(2, 5).getFormulas()[0][0]]';
  expect(resultOf(read, desk)).toEqual(['dd.mm.yyyy', '=B2*2']);
});

async function onDisk(): Promise<{ path: string; book: Book; file: Awaited<ReturnType<typeof saveBook>> }> {
  const path = join(newFolder(), 'Книга.xlsx');
  const { book } = newDesk();
  return { path, book, file: await saveBook(book, { path, mark: '' }) };
}

test('a save keeps the version before and leaves no temporary file', async () => {
  const { path, book, file } = await onDisk();
  const before = readFileSync(path);
  for (const sheet of book.sheets) sheet.name = 'Другой';
  await saveBook(book, file);
  expect(readdirSync(join(path, '..')).sort()).toEqual(['Книга (предыдущая версия).xlsx', 'Книга.xlsx']);
  expect(readFileSync(join(path, '..', 'Книга (предыдущая версия).xlsx'))).toEqual(before);
  expect((await loadBook(path)).book.sheets[0]?.name).toBe('Другой');
});

test('a book changed by another program is not written over', async () => {
  const { path, book, file } = await onDisk();
  writeFileSync(path, 'чужое');
  await expect(saveBook(book, file)).rejects.toMatchObject({ code: 'changed' });
  expect(readFileSync(path, 'utf8')).toBe('чужое');
  expect(readdirSync(join(path, '..'))).toEqual(['Книга.xlsx']);
});

test('a missing and a broken book are told apart', async () => {
  const path = join(newFolder(), 'нет.xlsx');
  await expect(loadBook(path)).rejects.toMatchObject({ code: 'missing' });
  writeFileSync(path, 'не книга');
  await expect(loadBook(path)).rejects.toBeInstanceOf(BookTrouble);
  await expect(loadBook(path)).rejects.toMatchObject({ code: 'broken' });
});
