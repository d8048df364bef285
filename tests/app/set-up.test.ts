import { expect, test } from 'vitest';
import { summaryText } from '../../src/texts/ru/summary.ts';
import { ask } from './ask.ts';
import { memoryHost, newSheet, sheetOf } from './memory-host.ts';

test.each([
  ['a book without a front page', undefined, summaryText.empty],
  ['a new book with a blank one', [], summaryText.empty],
  ['one on which somebody has written', [['Наши заметки']], 'Наши заметки'],
])('%s', (_what, rows, expected) => {
  const host = memoryHost();
  if (rows) host.sheets.set(summaryText.title, newSheet(rows, false));
  ask(host, 'saveRecords', {
    batch: 'first',
    title: 'newPartner',
    changes: [{ type: 'add', sheet: 'partners', key: 'new:1', values: { name: 'Музей леса' } }],
  });
  expect(sheetOf(host, summaryText.title).rows[0]?.[0]).toBe(expected);
});
