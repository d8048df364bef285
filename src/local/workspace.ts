import { createHash } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workspace as texts } from '../texts/ru/workspace.ts';
import type { AddOn } from './add-on.ts';
import { type Book, newBook } from './book/book.ts';
import { type BookFile, BookTrouble, isChanged, loadBook, saveBook } from './book/store.ts';
import type { Interceptor } from './host/answer.ts';
import { documentsFolder } from './host/documents-folder.ts';
import { type Call, type Desk, type Outcome, run } from './runner.ts';

export interface WorkspaceOptions {
  addOn: AddOn;
  bookPath: string;
  /** Makes a new book when there is no file; otherwise a missing book is a trouble. */
  create?: boolean;
  /** Zone and locale of a new book. */
  timeZone?: string;
  locale?: string;
  /** Who acts; the person logged in to this machine unless given. */
  user?: string;
  /** Where made documents go; «Документы» beside the book unless given. */
  documentsPath?: string;
  /** The address of a made document; its file address unless given. */
  linkTo?: (name: string) => string;
  interceptors?: readonly Interceptor[];
  /** Asked before each saving: true for a disk that is to be taken for full. */
  isDiskFull?: () => boolean;
}

/** An open book with the add-on working on it: every call reads the file anew if it changed and saves what it did. */
export interface Workspace {
  readonly desk: Desk;
  readonly user: string;
  readonly bookPath: string;
  /** Grows whenever the book in memory becomes another: by a call, an edit or a reading anew. */
  readonly revision: () => number;
  call(name: string, args?: readonly unknown[], user?: string): Promise<Outcome>;
  /** Changes the book outside the add-on: a hand edit in the grid. True from `change` means that it did. */
  edit<T>(change: (desk: Desk) => { changed: boolean; value: T }): Promise<T>;
  /** Takes in what another program has saved. */
  refresh(): Promise<void>;
}

/** Opens a book for work; throws `BookTrouble` with a sentence for the user. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const bookPath = resolve(options.bookPath);
  const user = options.user ?? localUser();
  const documentsPath = options.documentsPath ?? join(dirname(bookPath), texts.documentsFolder);
  const opened = await open(bookPath, options);
  let { file } = opened;
  let revision = 1;
  const linkTo = options.linkTo ?? ((name: string) => pathToFileURL(join(documentsPath, name)).href);
  const desk: Desk = {
    book: opened.book,
    bookId: createHash('sha256').update(bookPath).digest('base64url').slice(0, 32),
    bookName: basename(bookPath, '.xlsx'),
    bookUrl: pathToFileURL(bookPath).href,
    documents: documentsFolder(documentsPath, linkTo),
    lock: { holder: null },
    selections: new Map(),
  };

  const reload = async (): Promise<void> => {
    ({ book: desk.book, file } = await loadBook(bookPath));
    revision++;
  };
  const refresh = async (): Promise<void> => {
    if (file.mark && (await isChanged(file))) await reload();
  };
  const save = async (): Promise<void> => {
    revision++;
    try {
      if (options.isDiskFull?.()) throw new BookTrouble('refused', texts.bookNotSaved(bookPath));
      file = await saveBook(desk.book, file);
    } catch (trouble) {
      // The book in memory holds what could not be written: it goes back to what the file says.
      if (file.mark) await reload().catch(() => undefined);
      throw trouble;
    }
  };

  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };

  return {
    desk,
    user,
    bookPath,
    revision: () => revision,
    refresh: () => inTurn(refresh),
    call: (name, args = [], caller = user) =>
      inTurn(async () => {
        await refresh();
        const call: Call = { function: name, args, user: caller };
        const outcome = run(options.addOn, desk, call, options.interceptors);
        if (outcome.changed) await save();
        return outcome;
      }),
    edit: (change) =>
      inTurn(async () => {
        await refresh();
        const { changed, value } = change(desk);
        if (changed) await save();
        return value;
      }),
  };
}

async function open(path: string, options: WorkspaceOptions): Promise<{ book: Book; file: BookFile }> {
  try {
    return await loadBook(path);
  } catch (trouble) {
    if (!options.create || !(trouble instanceof BookTrouble) || trouble.code !== 'missing') throw trouble;
    const { timeZone, locale } = options;
    const book = newBook({
      sheetName: texts.newSheet,
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(locale === undefined ? {} : { locale }),
    });
    return { book, file: { path, mark: '' } };
  }
}

/** A stable key of the person at this machine that does not tell who it is. */
function localUser(): string {
  const { username } = userInfo();
  return createHash('sha256').update(`${username}@${hostname()}`).digest('base64url').slice(0, 22);
}
