import type { Book } from '../app/host.ts';
import { colourWith, noteWith } from '../domain/registry/marks.ts';
import { NO_COLOUR } from './cells.ts';

// Not Math.min(...values): a check of a big book marks more cells than a call takes arguments.
const lowest = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const highest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);

/** Sets the check's notes and colours, those of people kept: one read and one write of the range that holds them all. */
export function markCells(sheet: GoogleAppsScript.Spreadsheet.Sheet, marks: Parameters<Book['mark']>[1]): void {
  const rows = marks.map(({ row }) => row);
  const columns = marks.map(({ column }) => column);
  const [top, left] = [lowest(rows), lowest(columns)];
  const range = sheet.getRange(top + 1, left + 1, highest(rows) - top + 1, highest(columns) - left + 1);
  const [notes, backgrounds] = [range.getNotes(), range.getBackgrounds()];
  for (const { row, column, note, colour } of marks) {
    const [noteRow, colourRow] = [notes[row - top], backgrounds[row - top]];
    const at = column - left;
    if (noteRow) noteRow[at] = noteWith(noteRow[at] ?? '', note);
    if (colourRow) colourRow[at] = colourWith(colourRow[at] ?? '', colour) || NO_COLOUR;
  }
  range.setNotes(notes);
  range.setBackgrounds(backgrounds);
}
