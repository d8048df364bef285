import fc from 'fast-check';
import type * as hucre from 'hucre';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Book, cellAt, newBook, newSheet, type Sheet, styleAt } from '../../src/local/book/book.ts';
import { DEFAULT_WIDTH } from '../../src/local/book/row-heights.ts';
import { readBook, writeBook } from '../../src/local/book/xlsx.ts';
import { edits, of, write } from './book-edits.ts';

/** What a save made anew: parts that were packed, and files that the library wrote. */
const made = { packed: 0, files: 0 };
vi.mock('node:zlib', async (original) => {
  const real = await original<typeof import('node:zlib')>();
  const deflateRawSync = (...args: Parameters<typeof real.deflateRawSync>) => {
    made.packed++;
    return real.deflateRawSync(...args);
  };
  return { ...real, deflateRawSync };
});
vi.mock('hucre', async (original) => {
  const real = await original<typeof hucre>();
  const writeXlsx = (...args: Parameters<typeof real.writeXlsx>) => {
    made.files++;
    return real.writeXlsx(...args);
  };
  return { ...real, writeXlsx };
});

/** When it was saved, the tab on show, and the data that .xlsx has no form for. */
const OF_EVERY_SAVE = 3;

function startingBook(): Book {
  const book = newBook({ sheetName: '1 первый', timeZone: 'Europe/Moscow' });
  book.sheets.push(newSheet(book.nextId, '2 второй'), newSheet(book.nextId + 1, '3 третий'));
  book.nextId += 2;
  for (const sheet of book.sheets) {
    sheet.maxRows = 40;
    for (let row = 0; row < 5; row++)
      write({ book, sheet, row, column: row % 3, n: 0 }, { value: `${sheet.name} ${row}` });
  }
  return book;
}

/** What of a book a reader of its file sees, cell by cell as far as 12 rows of 8 columns. */
function seen({ sheets, documentProperties }: Book) {
  return sheets.map((sheet) => ({
    documentProperties,
    ...sheet,
    cells: Array.from({ length: 96 }, (_, at) => {
      const [row, column] = [Math.floor(at / 8), at % 8];
      const { value = '', formula = '', note = '', kept } = sheet.rows[row]?.[column] ?? {};
      return {
        value,
        formula,
        note,
        rich: kept?.richText,
        link: kept?.hyperlink?.target,
        style: styleAt(sheet, row, column) ?? {},
      };
    }),
    widths: Array.from({ length: 8 }, (_, column) => sheet.widths.get(column) ?? DEFAULT_WIDTH),
    rows: 0,
    origin: 0,
  }));
}

/** An edit and any other, at few places, again and again: what one has changed is changed back by the next. */
const steps = (name: string) =>
  fc.constantFrom(...Object.keys(edits)).chain((other) =>
    fc.array(
      fc.record({
        name: fc.constantFrom(name, name, other),
        at: fc.nat({ max: 1 }),
        row: fc.nat({ max: 1 }),
        column: fc.nat({ max: 1 }),
        n: fc.nat({ max: 6 }),
      }),
      { minLength: 4, maxLength: 10 },
    ),
  );

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 21, 10) }));
afterEach(() => void vi.useRealTimers());

test.each(Object.keys(edits))(
  'saved after each edit (%s) a book is, byte by byte, the one saved whole',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(steps(name), async (run) => {
        const book = startingBook();
        let saved = await writeBook(book);
        for (const { name, at, ...place } of run) {
          edits[name]?.({ book, sheet: of(book.sheets, at), ...place });
          saved = await writeBook(book);
          // A copy has never been saved: nothing of it is known.
          expect(Buffer.compare(saved, await writeBook(structuredClone(book)))).toBe(0);
        }
        expect(seen(await readBook(saved))).toEqual(seen(book));
      }),
      { numRuns: 8 },
    );
  },
);

test('rich text of a tab keeps its look when a tab before it gets rich text with another', async () => {
  const book = startingBook();
  await writeBook(book);
  const steps = [
    ['rich', 1, 0],
    ['look', 0, 1],
    ['rich', 0, 1],
    ['rich', 0, 0],
  ] as const;
  for (const [name, at, column] of steps) {
    edits[name]?.({ book, sheet: of(book.sheets, at), row: 0, column, n: 0 });
    const saved = await writeBook(book);
    expect(Buffer.compare(saved, await writeBook(structuredClone(book)))).toBe(0);
  }
});

test('an edit of a cell on another tab packs the part of its sheet anew, and asks the library for nothing', async () => {
  const book = startingBook();
  await writeBook(book);
  Object.assign(made, { packed: 0, files: 0 });
  await writeBook(book);
  expect(made).toEqual({ packed: OF_EVERY_SAVE, files: 0 });
  const [, sheet] = book.sheets as [Sheet, Sheet];
  book.activeSheet = sheet.id;
  cellAt(sheet, 2, 2).value = 'другой';
  await writeBook(book);
  expect(made).toEqual({ packed: 2 * OF_EVERY_SAVE + 1, files: 0 });
  expect((await readBook(await writeBook(book))).activeSheet).toBe(sheet.id);
});
