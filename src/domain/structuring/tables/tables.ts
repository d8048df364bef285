import type { SkippedAs } from '../found.ts';
import type { Block, Cell, Table } from '../material/material.ts';
import { readBody } from './body.ts';
import type { Meaning } from './columns.ts';
import { findHeader, type Header } from './header.ts';
import { tableKind } from './kind.ts';

/** A row under a header: a record by columns, a section row, or a row that is no record. */
export type Row =
  | { type: 'record'; cells: Cell[] }
  | { type: 'section'; cell: Cell; cells: Cell[] }
  | { type: 'skipped'; as: SkippedAs; cells: Cell[] };

/** A table with the meaning of its columns. `kind` is what the columns as a whole are about. */
export interface TableReading {
  table: Table;
  header?: Header;
  /** Meaning of each column; `undefined` where the header says nothing known. */
  columns: (Meaning | undefined)[];
  /** Header texts by column, for messages and the preview. */
  titles: string[];
  rows: Row[];
  kind?: 'partners' | 'roadmap';
}

/** Every table of the source with its columns understood and its broken rows rebuilt, in source order. */
export function readTables(blocks: Block[]): TableReading[] {
  return blocks.flatMap((block) => (block.type === 'table' ? readTable(block) : []));
}

/** Reads one table; a second header inside it (other columns) begins another reading of the rows below it. */
export function readTable(table: Table): TableReading[] {
  const header = findHeader(table.rows);
  const columns = header?.columns ?? [];
  const rows = readBody(table, header);
  const kind = tableKind(columns);
  return [{ table, columns, titles: header?.titles ?? [], rows, ...(header && { header }), ...(kind && { kind }) }];
}

/** The cell of a column by its meaning; absent where the table has no such column or the cell is empty. */
export function cellOf(reading: TableReading, row: { cells: Cell[] }, meaning: Meaning): Cell | undefined {
  const column = reading.columns.indexOf(meaning);
  const cell = column < 0 ? undefined : row.cells[column];
  return cell?.lines.some((line) => line.trim() !== '') ? cell : undefined;
}
