import type { Book } from '../app/host.ts';
import { colourWith, noteWith } from '../domain/registry/marks.ts';
import { NO_COLOUR } from './cells.ts';

// Not Math.min(...values): a check of a big book marks more cells than a call takes arguments.
const lowest = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const highest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);

/**
 * Sets the check's notes and colours, those of people kept: one read of the range that holds them all and, where any is
 * to change, one write.
 */
export function markCells(sheet: GoogleAppsScript.Spreadsheet.Sheet, marks: Parameters<Book['mark']>[1]): void {
  const rows = marks.map(({ row }) => row);
  const columns = marks.map(({ column }) => column);
  const [top, left] = [lowest(rows), lowest(columns)];
  const range = sheet.getRange(top + 1, left + 1, highest(rows) - top + 1, highest(columns) - left + 1);
  const [notes, backgrounds] = [range.getNotes(), range.getBackgrounds()];
  const changed = marks.filter(({ row, column, note, colour }) => {
    const [noteRow = [], colourRow = []] = [notes[row - top], backgrounds[row - top]];
    const at = column - left;
    const [hadNote, hadColour] = [noteRow[at], colourRow[at]];
    noteRow[at] = noteWith(hadNote ?? '', note);
    colourRow[at] = colourWith(hadColour ?? '', colour) || NO_COLOUR;
    return noteRow[at] !== hadNote || colourRow[at] !== hadColour;
  });
  if (changed.length === 0) return;
  range.setNotes(notes);
  range.setBackgrounds(backgrounds);
}
