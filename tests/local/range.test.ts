import { expect, test } from 'vitest';
import { newDesk, perform, resultOf } from './desk.ts';

/** Writes one value into a cell of a format and reads it back: value (dates as ISO), shown text, formula. */
function roundTrip(value: string, format: string, locale = 'ru_RU'): unknown {
  return resultOf(
    `const cell = sheet.getRange(1, 1);
     if (${JSON.stringify(format)}) cell.setNumberFormat(${JSON.stringify(format)});
     cell.setValues([[${value}]]);
     const read = cell.getValues()[0][0];
     return [read instanceof Date ? read.toISOString() : read, cell.getDisplayValues()[0][0], cell.getFormulas()[0][0]];`,
    newDesk({ locale }),
  );
}

test.each([
  ["'=1+2'", '', ['=1+2', '=1+2', '=1+2']],
  [`"'=1+2"`, '', ['=1+2', '=1+2', '']],
  [`"'=1+2"`, '@', ['=1+2', '=1+2', '']],
  ["'-12'", '', [-12, '-12', '']],
  ["'- пункт'", '', ['- пункт', '- пункт', '']],
  ["'007'", '', [7, '7', '']],
  ["'007'", '@', ['007', '007', '']],
  ["'+79161234567'", '', [79161234567, '79161234567', '']],
  ["'+79161234567'", '@', ['+79161234567', '+79161234567', '']],
  [`"'007"`, '', ['007', '007', '']],
  ["'1,5'", '', [1.5, '1,5', '']],
  ["'05.11.2026'", '', ['2026-11-04T21:00:00.000Z', '05.11.2026', '']],
  ["'05.11.2026'", '@', ['05.11.2026', '05.11.2026', '']],
  ['new Date(Date.UTC(2026, 10, 5, 10, 30))', '', ['2026-11-05T10:30:00.000Z', '05.11.2026 13:30:00', '']],
  ['new Date(Date.UTC(2026, 10, 4, 21))', 'd mmmm yyyy', ['2026-11-04T21:00:00.000Z', '5 ноября 2026', '']],
  ['true', '', [true, 'ИСТИНА', '']],
  ['12', '@', ['12', '12', '']],
  ['null', '', ['', '', '']],
])('setValues [[%s]] under format "%s"', (value, format, expected) => {
  expect(roundTrip(value, format)).toEqual(expected);
});

test('in an American book a point divides decimals and 5/11 is May', () => {
  expect(roundTrip("'1.5'", '', 'en_US')).toEqual([1.5, '1.5', '']);
  expect(roundTrip("'5/11/2026'", '', 'en_US')).toEqual(['2026-05-10T21:00:00.000Z', '5/11/2026', '']);
});

test.each(['Asia/Kamchatka', 'America/New_York', 'Europe/Moscow'])('a date keeps its instant in %s', (timeZone) => {
  const body = `const cell = sheet.getRange(1, 1);
    return [0, 1, 6, 10].map((month) => {
      const date = new Date(Date.UTC(2026, month, 5, 22, 15));
      cell.setValues([[date]]);
      return cell.getValues()[0][0].getTime() - date.getTime();
    });`;
  expect(resultOf(body, newDesk({ timeZone }))).toEqual([0, 0, 0, 0]);
});

test.each([
  ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['sheet.getRange(0, 1)', /too small/],
  ['sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])', /number of rows/],
  ['sheet.getRange(1, 1, 1, 2).setValues([[1]])', /number of columns/],
  ["sheet.getRange(1, 1).setValues([['я'.repeat(32768)]])", /32767 characters/],
  ['sheet.getRange(1, 1).merge()', 'Not available in the local workspace: Range.merge'],
  ["sheet.getRange('A1')", 'Not available in the local workspace: Sheet.getRange(a1Notation)'],
  ['SpreadsheetApp.openById(1)', 'Not available in the local workspace: SpreadsheetApp.openById'],
])('%s is refused', (body, message) => {
  expect(perform(body).error).toMatch(message);
});

test('looks, notes and rules are read back', () => {
  const desk = newDesk();
  const value = resultOf(
    `const range = sheet.getRange(2, 2, 2, 1);
     range.setBackgrounds([['#FFEEDD'], [null]]).setNotes([['Пояснение'], ['']]).setWrap(true).setFontWeight('bold');
     const rule = SpreadsheetApp.newDataValidation().requireValueInList(['да, есть', 'нет'], true)
       .setAllowInvalid(true).setHelpText('Выберите').build();
     sheet.getRange(2, 2, 10, 1).setDataValidation(rule);
     sheet.getRange(5, 2).clearDataValidations();
     return [range.getBackgrounds(), range.getNotes(), range.getA1Notation()];`,
    desk,
  );
  expect(value).toEqual([[['#ffeedd'], ['#ffffff']], [['Пояснение'], ['']], 'B2:B3']);
  expect(desk.book.sheets[0]?.validations.map(({ top, bottom }) => [top, bottom])).toEqual([
    [1, 4],
    [5, 11],
  ]);
});

test('looks laid below rows to the end of the sheet leave those above as they are', () => {
  const body = `
    sheet.getRange(2, 1, 999, 1).setNumberFormat('@').setWrap(true);
    sheet.insertRowsAfter(1000, 5);
    sheet.getRange(900, 1, 106, 1).setNumberFormats(Array.from({ length: 106 }, () => ['dd.mm.yyyy']));
    return [2, 899, 900, 1005].map((row) => sheet.getRange(row, 1).getNumberFormats()[0][0]);`;
  expect(resultOf(body)).toEqual(['@', '@', 'dd.mm.yyyy', 'dd.mm.yyyy']);
});

test('a white background is none', () => {
  const desk = newDesk();
  perform("sheet.getRange(1, 1).setValues([['а']]).setBackground('#e8f0fe').setBackground('#ffffff')", desk);
  expect(desk.book.sheets[0]?.rows[0]?.[0]?.style?.fill).toBeUndefined();
});
