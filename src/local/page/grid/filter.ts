import { fold } from '../../../domain/reading/text.ts';
import type { TabState } from '../../api.ts';
import type { Place } from './selection.ts';
import type { SheetRows } from './use-rows.ts';

/** Rows of one tab are narrowed to those that hold the text in a column. */
export interface Filter {
  sheet: number;
  column: number;
  text: string;
  /** Rows typed into since: they stay on show though they may not hold the text any more. */
  kept: readonly number[];
}

const NONE: ReadonlySet<number> = new Set();

/** The rows below the header that a filter does not show; empty rows at the end stay, to write in. */
export function hiddenRows(tab: TabState, { rows }: SheetRows, filter: Filter | undefined): ReadonlySet<number> {
  const wanted = plain(filter?.text ?? '');
  if (!filter || filter.sheet !== tab.id || wanted === '') return NONE;
  const hidden = new Set<number>();
  for (let row = tab.frozenRows; row < Math.min(tab.lastRow, rows.length); row++) {
    if (filter.kept.includes(row)) continue;
    const cell = rows[row]?.[filter.column];
    if (!plain(cell ? cell[0] : '').includes(wanted)) hidden.add(row);
  }
  return hidden;
}

/** The next row on show from a place on, going the way one came from. */
export function nextShown(hidden: ReadonlySet<number>, place: Place, from: Place): Place {
  const step = place.row < from.row ? -1 : 1;
  let { row } = place;
  while (hidden.has(row)) row += step;
  return { row, column: place.column };
}

/** Lines laid over the rows on show from a row on; those between that are not get what `kept` gives, their own. */
export function overShown(
  hidden: ReadonlySet<number>,
  top: number,
  lines: string[][],
  kept: (row: number, width: number) => string[],
): string[][] {
  const all: string[][] = [];
  for (const line of lines) {
    while (hidden.has(top + all.length)) all.push(kept(top + all.length, line.length));
    all.push(line);
  }
  return all;
}

const plain = (text: string) => fold(text.trim());
