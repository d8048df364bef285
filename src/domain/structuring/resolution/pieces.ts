import type { Block, Table } from '../material/material.ts';
import type { Statement } from '../statement.ts';
import { type TableReading, tablesOf } from '../tables/tables.ts';
import { findFlatTable } from './flat-table.ts';
import { readStatements, rowsOf, type TextRow } from './statements.ts';

/** Tables between statements, by the number of statements before them. */
export type TablesAt = ReadonlyMap<number, readonly TableReading[]>;

export interface Pieces {
  statements: Statement[];
  tables: TablesAt;
}

const mostLayoutRows = 12;
const mostLayoutColumns = 3;

/**
 * The running text of the blocks as statements, and the tables between them. A small table that is about nothing known
 * only places text side by side (date and town, post and name): its rows are read as lines.
 */
export function gather(blocks: Block[]): Pieces {
  const statements: Statement[] = [];
  const tables = new Map<number, TableReading[]>();
  let rows: TextRow[] = [];
  const flush = () => {
    for (const statement of readStatements(rows)) statements.push(statement);
    rows = [];
  };
  for (const block of blocks) {
    if (block.type === 'paragraphs') {
      const flat = findFlatTable(block);
      for (const row of rowsOf(block.lines.slice(0, flat?.from))) rows.push(row);
      if (!flat) continue;
      flush();
      tables.set(statements.length, flat.readings);
      for (const row of rowsOf(block.lines.slice(flat.to))) rows.push(row);
      continue;
    }
    const readings = tablesOf(block);
    if (isLayout(block, readings)) for (const row of block.rows.flatMap(readRow)) rows.push(row);
    else {
      flush();
      tables.set(statements.length, [...(tables.get(statements.length) ?? []), ...readings]);
    }
  }
  flush();
  return { statements, tables };
}

function isLayout(table: Table, readings: TableReading[]): boolean {
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  return (
    table.rows.length <= mostLayoutRows &&
    width <= mostLayoutColumns &&
    readings.every(({ kind, columns }) => !kind && !columns.includes('decision'))
  );
}

/** The lines of a row: its cells side by side, line by line. */
function readRow(row: Table['rows'][number]): TextRow[] {
  const cells = row.filter((cell) => !cell.merged && cell.lines.some((line) => line.trim() !== ''));
  const height = Math.max(0, ...cells.map((cell) => cell.lines.length));
  return Array.from(
    { length: height },
    (_, index): TextRow => ({
      text: cells.flatMap((cell) => cell.lines[index] ?? []).join('\t'),
      line: cells[0]?.line ?? 0,
      units: cells,
    }),
  );
}
