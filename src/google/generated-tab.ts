import type { Cell } from '../domain/registry/cells.ts';
import type { SheetView } from '../domain/views/sheet-view.ts';
import { setWidths, writeBlock } from './blocks.ts';
import { NO_COLOUR } from './cells.ts';
import { insertCharts } from './charts.ts';

/** Writes a tab that the program makes anew each time: cells, colours, headings, widths and charts. */
export function replaceContent(sheet: GoogleAppsScript.Spreadsheet.Sheet, { rows, look }: SheetView): void {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const [lastRow, lastColumn] = [sheet.getLastRow(), sheet.getLastColumn()];
  const [below, beside, covered] = [lastRow - rows.length, lastColumn - width, Math.min(lastRow, rows.length)];
  if (below > 0 && lastColumn > 0) clear(sheet.getRange(rows.length + 1, 1, below, lastColumn));
  if (beside > 0 && covered > 0) clear(sheet.getRange(1, width + 1, covered, beside));
  if (rows.length > 0) {
    const cells = rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
    writeBlock(sheet, { row: 0, column: 0, cells });
    const range = sheet.getRange(1, 1, rows.length, width);
    range.setVerticalAlignment('top').setWrap(true).setFontWeight('normal');
    range.setBackgrounds(cells.map((row, r) => row.map((_, c) => look.colours?.[r]?.[c] || NO_COLOUR)));
  }
  for (const row of look.headings ?? []) {
    sheet
      .getRange(row + 1, 1, 1, width)
      .setFontWeight('bold')
      .setWrap(false);
  }
  setWidths(sheet, 1, look.widths);
  if (look.charts) insertCharts(sheet, look.charts);
}

/** Takes away what the tab held where the new content does not reach. */
function clear(old: GoogleAppsScript.Spreadsheet.Range): void {
  old.clearContent();
  old.setBackground(null).setFontWeight('normal');
}
