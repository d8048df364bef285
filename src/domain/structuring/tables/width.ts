import type { Cell } from '../material/material.ts';

/** Cells of the longest row; rows may be too many for one call of `Math.max`. */
export function widthOf(rows: readonly (readonly Cell[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}
