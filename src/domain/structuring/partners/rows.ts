import type { Cell, Table, Unit } from '../material/material.ts';
import type { Meaning } from '../tables/columns.ts';
import type { Row } from '../tables/row.ts';
import type { TableReading } from '../tables/tables.ts';

/** The cells of one partner by meaning, whatever the layout they were found in. */
export type RowCells = Map<Meaning, Cell>;

export interface Labelled {
  unit: Unit;
  text: string;
}

/** Rows found among running text as a table: a list is a table without walls. A cell alone heads the rows below it. */
export function readingOf(rows: (RowCells | Cell)[], layout: string, labels: Labelled[] = []): TableReading {
  const columns = [...new Set(rows.flatMap((row) => (row instanceof Map ? [...row.keys()] : [])))].sort(
    (a, b) => Number(b === 'partner') - Number(a === 'partner'),
  );
  const read = rows.map((row): Row => {
    if (!(row instanceof Map)) return { type: 'section', cell: row, cells: [row] };
    const line = row.get('partner')?.line ?? 0;
    return { type: 'record', cells: columns.map((meaning): Cell => row.get(meaning) ?? { lines: [], line }) };
  });
  const table: Table = {
    type: 'table',
    rows: read.map(({ cells }) => cells),
    line: read[0]?.cells[0]?.line ?? 0,
    layout,
  };
  return { table, columns, titles: columns.map(() => ''), rows: read, labels, kind: 'partners' };
}
