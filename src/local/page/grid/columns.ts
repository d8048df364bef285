import type { TabState } from '../../api.ts';

export const DEFAULT_WIDTH = 100;
/** Width of the column of row numbers. */
export const NUMBERS = 48;

/** A column on show: its place in the sheet, letters, width and distance from the row numbers' left edge. */
export interface Column {
  index: number;
  letters: string;
  width: number;
  left: number;
  frozen: boolean;
}

/** The columns of a tab that are not hidden, left to right. */
export function columnsOf(tab: TabState): Column[] {
  const hidden = new Set(tab.hiddenColumns);
  const columns: Column[] = [];
  let left = NUMBERS;
  for (let index = 0; index < tab.maxColumns; index++) {
    if (hidden.has(index)) continue;
    const width = tab.widths[index] ?? DEFAULT_WIDTH;
    columns.push({ index, letters: lettersOf(index), width, left, frozen: index < tab.frozenColumns });
    left += width;
  }
  return columns;
}

/** Letters of a column from 0: 27 → «AB». */
export function lettersOf(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
