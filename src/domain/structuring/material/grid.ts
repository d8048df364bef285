import type { Cell, Grid, Table } from './material.ts';

/** A grid (sheet, selection, csv) as a table: merged ranges repeat their value in every cell they cover. */
export function readGrid(grid: Grid): Table {
  let line = 1;
  const rows = grid.rows.map((row) => {
    const start = line;
    line += row.reduce((most, text) => Math.max(most, text.split('\n').length), 1);
    return row.map((text): Cell => ({ lines: text === '' ? [] : text.split(/\r?\n/), line: start }));
  });
  for (const merge of grid.merges ?? []) {
    const origin = rows[merge.top]?.[merge.left];
    if (!origin) continue;
    for (let top = merge.top; top <= Math.min(merge.bottom, rows.length - 1); top++)
      for (let left = merge.left; left <= merge.right; left++) {
        const row = rows[top] as Cell[];
        while (row.length < left) row.push({ lines: [], line: origin.line });
        // Text that stands under a merged cell is hidden, not gone.
        const own = row[left]?.lines.join('\n') ?? '';
        if (row[left] !== origin && (own === '' || own === origin.lines.join('\n')))
          row[left] = { ...origin, parts: [origin], merged: true };
      }
  }
  return {
    type: 'table',
    rows: rows.filter((row) => row.some((cell) => cell.lines.length > 0)),
    line: 1,
    layout: 'spreadsheet',
  };
}
