import type { Block, Table } from '../material/material.ts';
import type { Statement } from '../statement.ts';
import { type TableReading, tablesOf } from '../tables/tables.ts';
import { findCue } from './cues.ts';
import { findFlatTable } from './flat-table.ts';
import { findLabel } from './labels.ts';
import { readStatements, rowsOf, type TextRow } from './statements.ts';

/** Tables between statements, by the number of statements before them. */
export type TablesAt = ReadonlyMap<number, readonly TableReading[]>;

export interface Pieces {
  statements: Statement[];
  tables: TablesAt;
}

const mostLayoutRows = 12;
const mostLayoutColumns = 3;
const longestCue = 60;

/**
 * The running text of the blocks as statements, and the tables between them. A small table that is about nothing known
 * only places text side by side (date and town, post and name): its rows are read as lines.
 */
export function gather(blocks: Block[]): Pieces {
  const statements: Statement[] = [];
  const tables = new Map<number, TableReading[]>();
  let rows: TextRow[] = [];
  const flush = () => {
    for (const statement of readStatements(rows.flatMap(cutCue))) statements.push(statement);
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

/** «РЕШИЛИ | 1. Провести …», «Присутствовали | Иванова А.А.»: a cue or label in a column opens what stands beside it. */
function cutCue(row: TextRow): TextRow[] {
  const tab = row.text.indexOf('\t');
  const cue = tab < 0 ? '' : row.text.slice(0, tab).trim();
  if (cue === '' || cue.length > longestCue) return [row];
  const label = findLabel(`${cue}:`);
  if (label && label.value === '' && label.name !== 'chair' && label.name !== 'secretary')
    return [{ ...row, text: `${cue.replace(/:$/, '')}: ${row.text.slice(tab + 1)}` }];
  if (!findCue(cue)) return [row];
  return [
    { ...row, text: cue },
    { ...row, text: row.text.slice(tab + 1) },
  ];
}

function isLayout(table: Table, readings: TableReading[]): boolean {
  return (
    table.rows.length <= mostLayoutRows &&
    table.rows.every((row) => row.length <= mostLayoutColumns) &&
    readings.every(({ kind, columns }) => !kind && !columns.includes('decision'))
  );
}

/** The lines of a row: its cells side by side, line by line. */
function readRow(row: Table['rows'][number]): TextRow[] {
  const cells = row.filter((cell) => !cell.merged && cell.lines.some((line) => line.trim() !== ''));
  const height = cells.reduce((highest, cell) => Math.max(highest, cell.lines.length), 0);
  return Array.from(
    { length: height },
    (_, index): TextRow => ({
      text: cells.flatMap((cell) => cell.lines[index] ?? []).join('\t'),
      line: cells[0]?.line ?? 0,
      units: cells,
    }),
  );
}
