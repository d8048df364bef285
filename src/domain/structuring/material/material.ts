import type { ColumnsSaid } from '../tables/said.ts';

/** One piece of pasted or opened material, before any meaning is read from it. Exactly one of the three is given. */
export interface Material {
  text?: string;
  html?: string;
  /** Sheets of a workbook or the selection on the sheet. */
  grids?: Grid[];
}

export interface Grid {
  name?: string;
  rows: string[][];
  /** Merged ranges, zero-based, inclusive. */
  merges?: { top: number; left: number; bottom: number; right: number }[];
}

/** A line of running text, with its number in the source (from 1). */
export interface Line {
  text: string;
  line: number;
  /** The last line of the source it was rejoined from, where a broken word runs over several. */
  end?: number;
}

/** A cell: its lines in order, the first source line, and whether it repeats a value merged down or across. */
export interface Cell {
  lines: string[];
  line: number;
  /** The cells and lines of the source this cell was rebuilt from, where it is not a cell of the source itself. */
  parts?: Unit[];
  /** The value stands in another cell that this one is merged with: readable, not counted twice. */
  merged?: boolean;
  /** A ditto mark stood here; the lines are those of the cell above. */
  ditto?: boolean;
}

/** A piece of the source that is accounted for as a whole: a cell of a table or a line of running text. */
export type Unit = Cell | Line;

/** What a person said of the tables goes with the blocks, so that every reader hears it. */
interface Told {
  said?: ColumnsSaid;
}

export interface Table extends Told {
  type: 'table';
  rows: Cell[][];
  line: number;
  layout: string;
  /** One cell to a row, because the ends of the rows are lost: the table reading cuts it. */
  stream?: boolean;
}

export interface Paragraphs extends Told {
  type: 'paragraphs';
  lines: Line[];
}

/** Material cut into tables and the running text between them, in source order. */
export type Block = Table | Paragraphs;
