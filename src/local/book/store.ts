import { constants } from 'node:fs';
import { copyFile, type FileHandle, link, mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { workspace } from '../../texts/ru/workspace.ts';
import { removeLeftOver, temporaryPath } from '../whole-file.ts';
import type { Book } from './book.ts';
import { readBook, writeBook } from './xlsx.ts';

/** Trouble with the book's file that the user is told about, in a sentence of the catalogue. */
export class BookTrouble extends Error {
  readonly code: 'missing' | 'broken' | 'changed' | 'refused';
  constructor(code: BookTrouble['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** The book's file as it was when last read or written by us. */
export interface BookFile {
  path: string;
  /** Empty for a book not yet saved. */
  mark: string;
}

/** Reads a book; throws `BookTrouble` with a sentence for the user when there is none or it is no book. */
export async function loadBook(path: string): Promise<{ book: Book; file: BookFile }> {
  const mark = await markOf(path);
  if (!mark) throw new BookTrouble('missing', workspace.bookMissing(path));
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new BookTrouble('refused', workspace.bookUnreadable(path), cause);
  }
  try {
    return { book: await readBook(bytes), file: { path, mark } };
  } catch (cause) {
    throw new BookTrouble('broken', workspace.bookBroken(path), cause);
  }
}

/** Whether another program has saved, replaced or removed the file since we read or wrote it. */
export async function isChanged(file: BookFile): Promise<boolean> {
  return (await markOf(file.path)) !== file.mark;
}

/** Where the version before the last save is kept. */
export function previousPath(path: string): string {
  return join(dirname(path), workspace.previousVersion(basename(path, '.xlsx')));
}

/**
 * Saves the book whole or not at all: a temporary file beside it, flushed to the disk, takes its name; the version
 * before stays beside. Never writes over a file that somebody else has changed.
 */
export async function saveBook(book: Book, file: BookFile): Promise<BookFile> {
  const bytes = await writeBook(book);
  const temporary = temporaryPath(file.path);
  try {
    await mkdir(dirname(file.path), { recursive: true });
    const handle = await open(temporary, 'w');
    await writeThrough(handle, bytes);
    if (await isChanged(file)) throw new BookTrouble('changed', workspace.bookChanged(file.path));
    if (file.mark) await keepPrevious(file.path);
    await rename(temporary, file.path);
    await flushFolder(dirname(file.path));
    removeLeftOver(file.path);
  } catch (cause) {
    await unlink(temporary).catch(() => undefined);
    if (cause instanceof BookTrouble) throw cause;
    throw new BookTrouble('refused', workspace.bookNotSaved(file.path), cause);
  }
  return { path: file.path, mark: await markOf(file.path) };
}

async function writeThrough(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function keepPrevious(path: string): Promise<void> {
  const beside = `${previousPath(path)}.tmp`;
  await unlink(beside).catch(() => undefined);
  // A second name costs nothing; a disk without them (exFAT) gets a copy.
  await link(path, beside).catch(() => copyFile(path, beside, constants.COPYFILE_EXCL));
  await rename(beside, previousPath(path));
}

/** A rename is on the disk only with its folder; Windows cannot open a folder and needs no such care. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  if (!handle) return;
  try {
    await handle.sync();
  } catch {
    return;
  } finally {
    await handle.close();
  }
}

async function markOf(path: string): Promise<string> {
  try {
    const { size, mtimeNs, ino } = await stat(path, { bigint: true });
    return `${size}:${mtimeNs}:${ino}`;
  } catch {
    return '';
  }
}
