import { personLikeness } from '../../reading/cell-kinds.ts';
import { sideBySide } from '../cell-text.ts';
import type { Meaning } from '../tables/columns.ts';
import type { TableReading } from '../tables/tables.ts';

const fewest = 3;

/**
 * A table without a header that has a column of periods is a plan: what is done stands in the column of the longest
 * texts, who does it in the one column left.
 */
export function asPlan(reading: TableReading): TableReading {
  const { header, columns, rows } = reading;
  const records = rows.filter(({ type }) => type === 'record');
  if (header || !columns.includes('period') || columns.includes('partner') || records.length < fewest) return reading;
  const named: (Meaning | undefined)[] = columns.map((meaning) => (meaning === 'forms' ? 'activity' : meaning));
  const free = columns.flatMap((meaning, column) =>
    meaning === undefined ? [{ column, length: meanLength(reading, column) }] : [],
  );
  const open = free.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length);
  for (const meaning of ['activity', 'responsible'] as const) {
    const next = named.includes(meaning) ? undefined : open.shift();
    if (next && (meaning === 'activity' || open.length === 0)) named[next.column] = meaning;
  }
  const done = named.indexOf('activity');
  return done >= 0 && !namesPeople(reading, done) ? { ...reading, columns: named, kind: 'roadmap' } : reading;
}

/** A roster: the longest texts are names. */
function namesPeople(reading: TableReading, column: number): boolean {
  const texts = textsOf(reading, column).filter((text) => text !== '');
  return texts.filter((text) => personLikeness(text) >= 0.8).length * 2 > texts.length;
}

function textsOf({ rows }: TableReading, column: number): string[] {
  return rows.filter(({ type }) => type === 'record').map(({ cells }) => sideBySide(cells[column]));
}

function meanLength(reading: TableReading, column: number): number {
  const texts = textsOf(reading, column);
  return texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
}
