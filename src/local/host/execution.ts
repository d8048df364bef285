import type { Book, Sheet } from '../book/book.ts';
import type { Area, UiEvent } from '../operations.ts';
import type { DocumentsFolder } from './documents-folder.ts';

/** Who holds the document lock: one per open book. */
export interface LockState {
  holder: object | null;
}

/** What a user has selected, kept between executions. */
export interface Selection {
  area: Area;
}

/** One run of one function of the add-on. */
export interface Execution {
  book: Book;
  userKey: string;
  selection: Selection;
  lock: LockState;
  documents: DocumentsFolder;
  /** Text of a file of the add-on, `sidebar` → sidebar.html. */
  htmlFile(name: string): string;
  events: UiEvent[];
  log(level: string, line: string): void;
  /** Whether the book was written to. */
  changed: boolean;
}

/** The sheet with this id; throws as Google does for a sheet deleted meanwhile. */
export function sheetOf(execution: Execution, id: number): Sheet {
  const sheet = execution.book.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Error(`Sheet ${id} not found.`);
  return sheet;
}
