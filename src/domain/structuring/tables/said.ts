import { sideBySide } from '../cell-text.ts';
import type { Cell } from '../material/material.ts';
import type { Meaning } from './columns.ts';
import type { Header } from './header.ts';

/** What a person said of a table: what columns mean, by their place from 0, and that a row names them. */
export interface TableSaid {
  headed?: boolean;
  meanings: Record<number, Meaning>;
}

/** What a person said of the tables of a paste, by `tableId`. */
export type ColumnsSaid = Record<string, TableSaid>;

/** What a table is known by however it is read: the titles of its columns, or else the row that would name them. */
export function tableId(titles: readonly string[], rows: Cell[][]): string {
  return (titles.length > 0 ? titles : firstRow(rows).titles).join(' | ').toLowerCase();
}

/** The first row of two texts or more as a header that says nothing known. */
export function firstRow(rows: Cell[][]): Header {
  const texts = rows.map((row) => row.map((cell) => (cell.merged ? '' : sideBySide(cell))));
  const from = Math.max(
    0,
    texts.findIndex((row) => row.filter((text) => text !== '').length >= 2),
  );
  const titles = texts[from] ?? [];
  return { from, to: from + 1, columns: titles.map(() => undefined), titles, score: 0 };
}

/** Meanings with what was said in the first place; a column that was read as a meaning said of another has none. */
export function asSaid(columns: (Meaning | undefined)[], said: TableSaid | undefined): (Meaning | undefined)[] {
  if (!said) return columns;
  const given = new Set(Object.values(said.meanings));
  return columns.map(
    (meaning, column) => said.meanings[column] ?? (meaning !== undefined && given.has(meaning) ? undefined : meaning),
  );
}
