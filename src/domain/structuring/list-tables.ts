import { squeeze } from '../reading/text.ts';
import { cellText } from './cell-text.ts';
import type { Block } from './material/material.ts';
import { asPlan } from './roadmap/headerless.ts';
import type { Meaning } from './tables/columns.ts';
import { tableId } from './tables/said.ts';
import { readTables, type TableReading } from './tables/tables.ts';

/** A table as it was read, for a person to see and put right what its columns mean. */
export interface TableView {
  /** What it is known by to `StructureOptions.columns`. */
  id: string;
  /** The row that names the columns: understood, said by a person to be there, or none. */
  header: 'read' | 'said' | 'absent';
  records: number;
  columns: ColumnView[];
}

export interface ColumnView {
  /** '' where no row names the columns. */
  title: string;
  /** The first text of the column. */
  sample: string;
  meaning?: Meaning;
}

/** The tables of two columns or more, in source order; those of the same header are one. */
export function listTables(blocks: Block[]): TableView[] {
  const views = new Map<string, TableView>();
  for (const reading of readTables(blocks).map(asPlan)) {
    if (reading.columns.length < 2) continue;
    const view = viewOf(reading);
    const same = views.get(view.id);
    if (same) same.records += view.records;
    else if (view.records > 0) views.set(view.id, view);
  }
  return [...views.values()];
}

function viewOf({ table, titles, columns, rows }: TableReading): TableView {
  const id = tableId(titles, table.rows);
  const records = rows.filter(({ type }) => type === 'record');
  return {
    id,
    header: table.said?.[id]?.headed ? 'said' : titles.length > 0 ? 'read' : 'absent',
    records: records.length,
    columns: columns.map((meaning, column) => ({
      title: titles[column] ?? '',
      sample: sampleOf(records, column),
      ...(meaning && { meaning }),
    })),
  };
}

const longest = 80;

function sampleOf(records: TableReading['rows'], column: number): string {
  for (const { cells } of records) {
    const cell = cells[column];
    const text = cell ? squeeze(cellText(cell)) : '';
    if (text !== '') return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
  }
  return '';
}
