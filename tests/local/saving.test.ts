import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type * as fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { newBook } from '../../src/local/book/book.ts';
import { loadBook, previousPath, saveBook } from '../../src/local/book/store.ts';
import { newFolder } from './desk.ts';

/** What befalls the disk: the n-th operation that changes it is cut short after so many bytes, and then maybe all others. */
const disk = vi.hoisted(() => ({
  operations: 0,
  cutAt: Number.POSITIVE_INFINITY,
  bytes: 0,
  dead: false,
  kills: false,
}));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof fs>();
  const cut = (): boolean => disk.dead || disk.operations++ >= disk.cutAt;
  const trouble = () => {
    disk.dead = disk.kills;
    return Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  };
  const guarded =
    <Args extends unknown[], Value>(change: (...args: Args) => Promise<Value>) =>
    async (...args: Args): Promise<Value> => {
      if (cut()) throw trouble();
      return change(...args);
    };
  return {
    ...real,
    link: guarded(real.link),
    rename: guarded(real.rename),
    unlink: (path: string) => (disk.dead ? Promise.reject(trouble()) : real.unlink(path)),
    open: async (path: string, flags: string) => {
      const handle = await real.open(path, flags);
      const { writeFile } = handle;
      handle.writeFile = async (data) => {
        if (!cut()) return writeFile.call(handle, data);
        await writeFile.call(handle, (data as Uint8Array).subarray(0, disk.bytes));
        throw trouble();
      };
      return handle;
    },
  };
});

const healthy = () => Object.assign(disk, { operations: 0, cutAt: Number.POSITIVE_INFINITY, dead: false });
afterEach(() => void healthy());

const bookNamed = (sheetName: string) => newBook({ sheetName });
const nameIn = async (path: string) => (await loadBook(path)).book.sheets[0]?.name;

/** A book saved twice, so that there is a version before. */
async function onDisk() {
  const path = join(newFolder(), 'Книга.xlsx');
  const first = await saveBook(bookNamed('Первая'), { path, mark: '' });
  return { path, file: await saveBook(bookNamed('Вторая'), first) };
}

const OPERATIONS = [0, 1, 2, 3, 4];
const BYTES = [0, 1, 100, 2000];

describe.each(OPERATIONS)('cut short at change %d of the disk', (cutAt) => {
  test.each(BYTES)('after %d bytes, by the end of the process: the book is the old or the new one', async (bytes) => {
    const { path, file } = await onDisk();
    Object.assign(disk, { operations: 0, cutAt, bytes, kills: true });
    await saveBook(bookNamed('Третья'), file).catch(() => undefined);
    healthy();
    expect(['Вторая', 'Третья']).toContain(await nameIn(path));
    expect(['Первая', 'Вторая']).toContain(await nameIn(previousPath(path)));
    const { book, file: again } = await loadBook(path);
    book.sheets.push({ ...bookNamed('Четвёртая').sheets[0], id: 9 } as never);
    await saveBook(book, again);
    expect((await loadBook(path)).book.sheets).toHaveLength(2);
  });

  test.each(BYTES)('after %d bytes, by a full disk: told, and nothing is left behind', async (bytes) => {
    const { path, file } = await onDisk();
    const before = readFileSync(path);
    Object.assign(disk, { operations: 0, cutAt, bytes, kills: false });
    const outcome = await saveBook(bookNamed('Третья'), file).catch((trouble: unknown) => trouble);
    healthy();
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
