import type { Cell } from '../registry/cells.ts';

/** A chart over cells of the tab; rows and columns are zero-based. */
export interface Chart {
  type: 'bar' | 'column' | 'pie';
  title: string;
  /** Labels in the first column, numbers in the others, the header row included. */
  range: { row: number; column: number; rows: number; columns: number };
  at: { row: number; column: number };
}

/** A tab made anew each time, as plain cells: alive without the add-on. */
export interface SheetView {
  title: string;
  rows: Cell[][];
  look: {
    /** Pixels per column. */
    widths: number[];
    /** Background per cell, '' for none. */
    colours?: string[][];
    /** Rows that are headings, zero-based: bold, on one line. */
    headings?: number[];
    charts?: Chart[];
  };
}
