import { organisationLikeness } from '../../reading/organisations.ts';
import { sideBySide } from '../cell-text.ts';
import type { Cell, Table } from '../material/material.ts';
import { headerMeaning } from './columns.ts';
import type { Header } from './header.ts';
import { widthOf } from './width.ts';

const surely = 0.72;
/** Share of the rows that must be named by their first cell, and of the columns that must be headed by a partner. */
const mostRows = 0.7;
const mostColumns = 0.6;

/**
 * A table whose columns are partners and whose rows say one thing of each («Направление | культурное | правовое»), with
 * its rows made columns; absent where it is no such table.
 */
export function turn(table: Table): { table: Table; header: Header } | undefined {
  const width = widthOf(table.rows);
  if (table.rows.length < 3 || width < 3) return undefined;
  const labels = table.rows.map((row) => sideBySide(row[0]));
  const heads = (table.rows[0] ?? []).slice(1).map(sideBySide);
  const meanings = labels.slice(1).map((label) => {
    const found = headerMeaning(label);
    return found && found.score >= surely && found.meaning !== 'partner' ? found.meaning : undefined;
  });
  const named = new Set(meanings.filter((meaning) => meaning !== undefined)).size;
  const partners = heads.filter((head) => organisationLikeness(head) >= 0.6).length;
  if (named < 2 || named < meanings.length * mostRows || partners < Math.max(2, heads.length * mostColumns))
    return undefined;
  const rows = Array.from({ length: width }, (_, column) =>
    table.rows.map((row): Cell => row[column] ?? { lines: [], line: row[0]?.line ?? table.line }),
  );
  const columns = meanings.map((meaning, index) => (meanings.indexOf(meaning) < index ? undefined : meaning));
  return {
    table: { ...table, rows },
    header: { from: 0, to: 1, columns: ['partner', ...columns], titles: labels, score: named },
  };
}
