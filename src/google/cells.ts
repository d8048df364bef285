import type { Cell } from '../domain/registry/cells.ts';
import { dayNumber } from './dates.ts';

/** What a cell without a colour of its own has. */
export const NO_COLOUR = '#ffffff';
export const FORMATS = { text: '@', date: 'dd.mm.yyyy', number: 'General' } as const;

/** Text that Sheets or Excel would take for a formula, a number or a day: an apostrophe keeps it text. */
const TEMPTING = /^[\s]*[=+\-@']|^[\d\s.,:/%]*\d[\d\s.,:/%-]*$/;
const KEPT = /^'(?=[=+\-@']|[\d\s.,:/%-]+$)/;

/** The value to hand to `setValues`. */
export function toSheet(cell: Cell): string | number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'object') return dayNumber(cell.date);
  return TEMPTING.test(cell) ? `'${cell}` : cell;
}

/** The number format of a cell: what it really holds, so that a word in a column of days stays a word. */
export function formatOf(cell: Cell, empty: keyof typeof FORMATS = 'text'): string {
  if (cell === '') return FORMATS[empty];
  if (typeof cell === 'number') return FORMATS.number;
  return typeof cell === 'object' ? FORMATS.date : FORMATS.text;
}

/** The text of a value from `getValues`. */
export function fromSheet(value: unknown, readDate: (instant: Date) => string): string {
  if (typeof value === 'string') return value.startsWith("'") ? value.replace(KEPT, '') : value;
  if (Object.prototype.toString.call(value) === '[object Date]') return readDate(value as Date);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return '';
}
