import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type * as promises from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { newBook } from '../../src/local/book/book.ts';
import { loadBook, previousPath, saveBook } from '../../src/local/book/store.ts';
import { newFolder } from './desk.ts';
import { cutDisk, mendDisk } from './faulty-disk.ts';

vi.mock('node:fs/promises', async (original) =>
  (await import('./faulty-disk.ts')).faultyPromises(await original<typeof promises>()),
);
afterEach(() => void mendDisk());

const bookNamed = (sheetName: string) => newBook({ sheetName });
const nameIn = async (path: string) => (await loadBook(path)).book.sheets[0]?.name;

/** A book saved twice, so that there is a version before. */
async function onDisk() {
  const path = join(newFolder(), 'Книга.xlsx');
  const first = await saveBook(bookNamed('Первая'), { path, mark: '' });
  return { path, file: await saveBook(bookNamed('Вторая'), first) };
}

/** Opening and writing the temporary file, a second name for the version before and its own, the name of the book. */
const CHANGES = [0, 1, 2, 3, 4];
const size = statSync((await onDisk()).path).size;
/** Nothing, a byte, all but one, all, and places between: headers, parts and the directory of the archive are torn. */
const BYTES = [0, 1, ...Array.from({ length: 14 }, (_, n) => Math.round(((n + 1) * size) / 15)), size - 1, size];

describe.each(CHANGES)('cut short at change %d of the disk', (cutAt) => {
  const bytes = cutAt === 1 ? BYTES : [0];
  test.each(bytes)('after %d bytes, by the end of the process: the book is the old or the new one', async (written) => {
    const { path, file } = await onDisk();
    cutDisk(cutAt, written, true);
    await saveBook(bookNamed('Третья'), file).catch(() => undefined);
    expect(mendDisk()).toBe(true);
    expect(['Вторая', 'Третья']).toContain(await nameIn(path));
    expect(['Первая', 'Вторая']).toContain(await nameIn(previousPath(path)));
    const { book, file: again } = await loadBook(path);
    book.sheets.push({ ...bookNamed('Четвёртая').sheets[0], id: 9 } as never);
    await saveBook(book, again);
    expect((await loadBook(path)).book.sheets).toHaveLength(2);
  });

  test.each(bytes)('after %d bytes, by a full disk: told, and nothing is left behind', async (written) => {
    const { path, file } = await onDisk();
    const before = readFileSync(path);
    cutDisk(cutAt, written, false);
    const outcome = await saveBook(bookNamed('Третья'), file).catch((trouble: unknown) => trouble);
    expect(mendDisk()).toBe(true);
    if (outcome instanceof Error) {
      expect(outcome).toMatchObject({ code: 'refused', message: expect.stringContaining('на диске нет места') });
      expect(readFileSync(path)).toEqual(before);
    }
    expect(['Вторая', 'Третья']).toContain(await nameIn(path));
    expect(readdirSync(dirname(path)).filter((name) => name.endsWith(`${process.pid}.tmp`))).toEqual([]);
  });
});

test('what a killed process has left is removed by the next save, what a running one writes is not', async () => {
  const { path, file } = await onDisk();
  const [dead, alive] = [`.Книга.xlsx.${2 ** 22 + 7}.tmp`, `.Книга.xlsx.${process.ppid}.tmp`];
  for (const name of [dead, alive]) writeFileSync(join(dirname(path), name), 'обрывок');
  await saveBook(bookNamed('Третья'), file);
  const names = readdirSync(dirname(path));
  expect([names.includes(dead), names.includes(alive)]).toEqual([false, true]);
});
