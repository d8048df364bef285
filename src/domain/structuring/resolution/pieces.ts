import type { Block, Line, Table } from '../material/material.ts';
import type { Statement } from '../statement.ts';
import { readTable, type TableReading } from '../tables/tables.ts';
import { readStatements } from './statements.ts';

/** A table between statements that may hold decisions: `after` statements stand before it. */
export interface EmbeddedTable {
  after: number;
  reading: TableReading;
}

export interface Pieces {
  statements: Statement[];
  tables: EmbeddedTable[];
}

const mostLayoutRows = 12;
const mostLayoutColumns = 3;

/**
 * The running text of the blocks as statements, and the tables between them. A small table that is about nothing known
 * only places text side by side (date and town, post and name): its rows are read as lines.
 */
export function gather(blocks: Block[]): Pieces {
  const pieces: Pieces = { statements: [], tables: [] };
  for (const block of blocks) {
    if (block.type === 'paragraphs') pieces.statements.push(...readStatements(block.lines));
    else {
      const readings = readTable(block);
      if (isLayout(block, readings)) pieces.statements.push(...block.rows.flatMap(rowStatements));
      else for (const reading of readings) pieces.tables.push({ after: pieces.statements.length, reading });
    }
  }
  return pieces;
}

function isLayout(table: Table, readings: TableReading[]): boolean {
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  return (
    table.rows.length <= mostLayoutRows &&
    width <= mostLayoutColumns &&
    readings.every(({ kind, columns }) => !kind && !columns.includes('decision'))
  );
}

/** The statements of a row: its cells side by side are one line, unless a cell holds several. */
function rowStatements(row: Table['rows'][number]): Statement[] {
  const cells = row.filter((cell) => !cell.merged && cell.lines.some((line) => line.trim() !== ''));
  if (cells.length === 0) return [];
  const lines = Math.max(...cells.map((cell) => cell.lines.length));
  const rows = Array.from(
    { length: lines },
    (_, index): Line => ({ text: cells.map((cell) => cell.lines[index] ?? '').join('\t'), line: cells[0]?.line ?? 0 }),
  );
  return readStatements(rows).map((statement) => ({ ...statement, units: cells }));
}
