import type { SkippedAs } from '../found.ts';
import type { Cell } from '../material/material.ts';

/** A row under a header: a record by columns, a section row, or a row that is no record. */
export type Row =
  | { type: 'record'; cells: Cell[] }
  | { type: 'section'; cell: Cell; cells: Cell[] }
  | { type: 'skipped'; as: SkippedAs; cells: Cell[] };
