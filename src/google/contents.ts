import type { SheetContent } from '../app/host.ts';
import { fromSheet } from './cells.ts';
import { zonedReader } from './dates.ts';

/** Tabs as this execution has read them: one that it writes to, and after taking the lock every one, is read again. */
const known = new Map<string, SheetContent>();

/** The content of a tab, or its first rows only; undefined when there is no such tab. */
export function contentOf(title: string, most: number | undefined): SheetContent | undefined {
  const before = known.get(title);
  if (before) return most === undefined ? before : { rows: before.rows.slice(0, most) };
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName(title);
  if (!sheet) return undefined;
  const [last, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  const rows = Math.min(last, most ?? last);
  const content: SheetContent = { rows: [] };
  if (rows > 0 && columns > 0) {
    const readDate = zonedReader(book.getSpreadsheetTimeZone());
    const values = sheet.getRange(1, 1, rows, columns).getValues();
    content.rows = values.map((row) => row.map((value) => fromSheet(value, readDate)));
  }
  if (most === undefined) known.set(title, content);
  return content;
}

/** The tab, or every one, is read again the next time. */
export function forgetContent(title?: string): void {
  if (title === undefined) known.clear();
  else known.delete(title);
}
