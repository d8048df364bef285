import type { Cell } from '../domain/registry/cells.ts';
import type { SheetView } from '../domain/views/sheet-view.ts';

/** The ports of the program: what the surroundings (Google or the local workspace) do for it. All are synchronous. */
export interface Host {
  book: Book;
  user: User;
  drive: Drive;
  ui: Ui;
}

/** A tab as text: days are ISO (`2026-05-01`, with time `2026-05-01 13:30`), numbers plain, empty cells ''. */
export interface SheetContent {
  rows: string[][];
}

/** A rectangle of cells to write; row and column are zero-based. */
export interface CellBlock {
  row: number;
  column: number;
  cells: Cell[][];
  /** Formats of empty cells by column, text unless given: a day typed there later is to be a day. */
  formats?: ColumnSpec['format'][];
}

export interface ColumnSpec {
  header: string;
  note: string;
  width: number;
  format: 'text' | 'date' | 'number';
  /** Words of a drop-down; other words are never blocked. */
  choices?: readonly string[];
}

export interface SheetSpec {
  title: string;
  columns: ColumnSpec[];
  hidden: boolean;
  /** The first column holds keys and is protected by a warning. */
  keyed: boolean;
}

export interface CellMark {
  row: number;
  column: number;
  /** Our note, '' to take it away. */
  note: string;
  /** Background, `#rrggbb`, '' to take it away. */
  colour: string;
}

export interface Book {
  name(): string;
  /** The book lies in a cloud abroad: persons are masked unless the school decides otherwise. */
  inCloud(): boolean;
  /** ISO date and time of now in the book's zone: `2026-11-21 10:15`. */
  now(): string;
  titles(): string[];
  /** The tab, or its first rows only; undefined when there is no such tab. */
  read(title: string, most?: number): SheetContent | undefined;
  /** Number of the first row that holds nothing, from 0. */
  end(title: string): number;
  /** Notes of a row's cells, by column. */
  notes(title: string, row: number): string[];
  /** Zero-based cells that hold formulas, as `row:column`. */
  formulas(title: string): Set<string>;
  create(spec: SheetSpec): void;
  addColumns(title: string, headerRow: number, from: number, columns: ColumnSpec[]): void;
  /** Puts a drop-down of these words below a header; other words are never blocked. */
  offer(title: string, headerRow: number, column: number, choices: readonly string[]): void;
  write(title: string, blocks: CellBlock[]): void;
  removeRows(title: string, rows: number[]): void;
  /** Replaces the whole content of a generated tab; makes it first when there is none. */
  replace(view: SheetView): void;
  /** Marks cells, or takes our marks away; notes and colours of people stay. */
  mark(title: string, marks: CellMark[]): void;
  show(title: string): void;
  select(title: string, row: number, column: number): void;
  /** The selected cells of the active tab, or undefined where nothing can be selected. */
  selection(): { title: string; row: number; column: number; rows: string[][] } | undefined;
  backup(title: string, as: string): void;
  /** Runs under the document lock; throws `Busy` when it is not granted in time. */
  lock<T>(run: () => T): T;
  /** Everything written so far is in the book. */
  flush(): void;
  property(name: string): string | undefined;
  setProperty(name: string, value: string): void;
}

export interface User {
  /** Tells users apart without naming them. */
  key(): string;
  property(name: string): string | undefined;
  setProperty(name: string, value: string): void;
}

export interface Drive {
  /** Makes a document from .docx bytes; never overwrites. The same batch again gives the document that it has made. */
  createDocument(name: string, base64: string, batch: string): { id: string; name: string; url: string };
}

export interface Ui {
  /** Opens the panel at a place: `import`, `card`, `check`, `documents`, `settings`. */
  showSidebar(place: string): void;
  /** Opens the wide dialog (1000 × 650) at a place. */
  showDialog(place: string, title: string): void;
  alert(title: string, message: string): void;
  toast(message: string): void;
}

/** The document lock was not granted in time. */
export class Busy extends Error {}
