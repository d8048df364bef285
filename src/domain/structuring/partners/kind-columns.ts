import { organisationLikeness } from '../../reading/organisations.ts';
import { cellText } from '../cell-text.ts';
import type { Cell, Table } from '../material/material.ts';
import type { TableReading } from '../tables/tables.ts';
import { hasCue } from './cues.ts';
import { mean, namesKind } from './named.ts';
import { type RowCells, readingOf } from './rows.ts';

const sure = 0.6;

/** «Учреждения культуры | Учреждения спорта» over names and nothing else: each column is a kind over its partners. */
export function readKindColumns({ rows: [head = [], ...body], layout }: Table): TableReading | undefined {
  const isKind = (cell: Cell) => namesKind(cellText(cell)) || hasCue(cellText(cell));
  if (head.length < 2 || !head.every(isKind)) return undefined;
  const columns = head.map((_, at) => body.flatMap((row) => (cellText(row[at]) === '' ? [] : [row[at] as Cell])));
  const names = columns.flat();
  if (names.length <= head.length || mean(names.map((cell) => organisationLikeness(cellText(cell)))) < sure)
    return undefined;
  const rows = columns.flatMap((cells, at) => [
    head[at] as Cell,
    ...cells.map((cell): RowCells => new Map([['partner', cell]])),
  ]);
  return readingOf(rows, layout);
}
