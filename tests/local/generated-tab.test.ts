import { expect, test } from 'vitest';
import { type Book, styleAt } from '../../src/local/book/book.ts';
import { summaryText } from '../../src/texts/ru/summary.ts';
import { call, emptyDesk, fork } from './bundle-book.ts';

/** Words, notes and looks of the tab, as far as it was ever filled. */
function shown({ sheets }: Book) {
  const sheet = sheets.find(({ name }) => name === summaryText.title);
  return Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 8 }, (_, column) => {
      const { font, alignment, fill } = sheet && styleAt(sheet, row, column) ? (styleAt(sheet, row, column) ?? {}) : {};
      const value = sheet?.rows[row]?.[column]?.value ?? '';
      return { value, bold: font?.bold ?? false, fill, ...(value === '' ? {} : { alignment }) };
    }),
  );
}

test.each([
  ['longer', 'addSample', 'removeSample'],
  ['shorter', 'removeSample', 'addSample'],
])('a tab made anew over a %s one is the same as one made for the first time', (_, last, first) => {
  const desk = emptyDesk();
  call(desk, 'addSample', { batch: 'before', wellKept: true });
  if (first === 'removeSample') call(desk, 'removeSample', { batch: 'first' });
  call(desk, 'refreshSummary', {});
  call(desk, last, { batch: 'last', wellKept: false });
  const anew = fork(desk);
  anew.book.sheets = anew.book.sheets.filter(({ name }) => name !== summaryText.title);
  for (const { book } of [desk, anew]) expect(call({ ...desk, book }, 'refreshSummary', {}).answer.ok).toBe(true);
  expect(shown(desk.book)).toEqual(shown(anew.book));
});
