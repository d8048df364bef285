import type { Arrangement } from './book/arrange.ts';
import type { ChartSpec, MenuEntry, UiEvent, ValidationRule } from './operations.ts';

/** What the workspace page and its server say to each other: `POST /api/<name>` with the input as JSON. */
export interface Api {
  /** The book, its tabs and the menu; also takes in what another program has saved. */
  state: { input: Record<string, never>; output: State };
  /** Rows of a tab, from 0. */
  rows: { input: { sheet: number; from: number; count: number }; output: Rows };
  /** Typing and pasting into cells, from 0; gives what was there, to be typed back by undo. */
  edit: { input: { sheet: number; row: number; column: number; inputs: string[][] }; output: Edited };
  /** Rows put in, taken out or sorted; `undo` is what `restore` takes. */
  arrange: { input: { sheet: number; change: Arrangement }; output: Done & { undo: number } };
  /** Takes an arrangement back. */
  restore: { input: { undo: number }; output: Done };
  /** The cells the user has selected, from 0. */
  select: { input: Selected; output: Done };
  resize: { input: { sheet: number; column: number; pixels: number }; output: Done };
  /** A click on a menu item. */
  command: { input: { function: string }; output: Ran };
  /** A call from a sidebar or dialog. */
  call: { input: { function: string; args: unknown[] }; output: Ran };
}

export interface Done {
  revision: number;
}

export interface Selected {
  sheet: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface TabState {
  id: number;
  name: string;
  hidden: boolean;
  color?: string;
  maxRows: number;
  maxColumns: number;
  lastRow: number;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels by column, from 0, where not the default. */
  widths: Record<number, number>;
  hiddenColumns: number[];
  rules: { top: number; left: number; bottom: number; right: number; rule: ValidationRule }[];
  charts: DrawnChart[];
}

/** A chart with the numbers it draws. */
export interface DrawnChart extends Pick<ChartSpec, 'id' | 'type' | 'row' | 'column'> {
  title: string;
  categories: string[];
  series: { name: string; values: number[] }[];
}

export interface DocumentFile {
  name: string;
  size: number;
  modified: string;
}

export interface State extends Done {
  bookName: string;
  bookPath: string;
  activeSheet: number;
  menus: { label: string; entries: MenuEntry[] }[];
  tabs: TabState[];
  documents: DocumentFile[];
  documentsPath: string;
}

/** How cells look; every field is absent where it is the default. */
export interface Look {
  background?: string;
  color?: string;
  bold?: boolean;
  wrap?: boolean;
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
}

/** A cell on the page: what it shows; what typing begins with, if other; index of its look; its note. */
export type CellView = '' | [text: string, look: number, note?: string, input?: string];

export interface Rows extends Done {
  looks: Look[];
  rows: CellView[][];
  /** Looks of the columns below the rows sent. */
  below: (number | null)[];
}

export interface Edited extends Done {
  before: string[][];
}

/** A script's answer; a sidebar or dialog it showed comes as the address of its frame. */
export interface Ran extends Done {
  value?: unknown;
  error?: string;
  events: PageEvent[];
}

export type PageEvent =
  | Exclude<UiEvent, { kind: 'menu' | 'sidebar' | 'dialog' }>
  | { kind: 'sidebar'; title: string; frame: string }
  | { kind: 'dialog'; title: string; frame: string; width: number; height: number };

/** A refusal in words for the user. */
export interface Trouble {
  trouble: string;
}
