import { type DictionaryName, dictionaries } from '../../texts/ru/dictionaries.ts';
import { isIsoDate, readDay, readSchoolYear } from '../reading/dates.ts';
import { fold } from '../reading/text.ts';
import type { Field, Sheet } from '../sheets/sheet.ts';
import type { Layout } from './layout.ts';
import type { AnyRecord } from './registry.ts';

/** What is written into one cell: text as text, a number, or a day. */
export type Cell = string | number | { date: string };

/** The time of the day behind a day, as a book gives it. */
const TIME_OF_DAY = /(?<=^\d{4}-\d{2}-\d{2}) \d{2}:\d{2}$/;
/** No longer than a number keeps its digits. */
const NUMBER = /^-?\d{1,15}(?:\.\d+)?$/;
/** Spreadsheets count days from 1900 on, and Excel rightly only from March. */
const FIRST_DAY = '1900-03-01';

const codes = new Map(
  Object.entries(dictionaries).map(([name, words]) => [
    name,
    new Map(Object.entries(words).map(([code, word]) => [fold(word), code])),
  ]),
);

/** The value of a record from the text of its cell: codes for closed choices, ISO for days; otherwise as typed. */
export function readCell(field: Field | undefined, cell: string): string {
  const typed = cell.trim();
  if (typed === '' || field === undefined) return typed;
  if (field.kind === 'choice') return codes.get(field.dictionary ?? '')?.get(fold(typed)) ?? typed;
  if (field.kind === 'number') {
    const plain = typed.replace(',', '.').replace(/\s/g, '');
    // «около 12 чел.» stays as typed.
    return NUMBER.test(plain) ? plain : typed;
  }
  if (field.kind === 'school-year') return readSchoolYear(typed) || typed;
  // What is no day of the calendar («31.02.2026») stays as typed.
  return field.kind === 'date' ? readDay(typed.replace(TIME_OF_DAY, '')) || typed : typed;
}

/** The cell of a record's value: the shown word of a code, a day, a number; otherwise text. */
export function cellOf(field: Field | undefined, value: string): Cell {
  if (field?.kind === 'choice') {
    return (dictionaries[field.dictionary as DictionaryName] as Record<string, string>)[value] ?? value;
  }
  if (field?.kind === 'date' && isIsoDate(value) && value >= FIRST_DAY) return { date: value };
  if (field?.kind === 'number' && NUMBER.test(value)) return Number(value);
  return value;
}

/** The cell of a value that stood in a column of the school's own, as it would be typed: a day, a number, or text. */
export function ownCell(value: string): Cell {
  if (isIsoDate(value) && value >= FIRST_DAY) return { date: value };
  return NUMBER.test(value) && String(Number(value)) === value ? Number(value) : value;
}

/** Records of a tab, with the row each stands in; a row without a key and without words is no record. */
export function recordsOf(
  sheet: Sheet,
  rows: readonly (readonly string[])[],
  layout: Layout,
): { record: AnyRecord; row: number }[] {
  const keyColumn = layout.columns.get('key') ?? -1;
  const fields = Object.keys(sheet.fields);
  const columns = fields.map((field) => layout.columns.get(field) ?? -1);
  const names = ['key', ...fields, ...layout.own.keys()];
  const blank = Object.fromEntries(names.map((name) => [name, ''])) as AnyRecord;
  const found: { record: AnyRecord; row: number }[] = [];
  // Every call reads the book in a script that has just been started: what runs once a cell is kept plain.
  rows.forEach((cells, row) => {
    if (row <= layout.headerRow || cells.every((cell) => cell === '')) return;
    const record: AnyRecord = { ...blank, key: (cells[keyColumn] ?? '').trim() };
    fields.forEach((field, at) => {
      const cell = cells[columns[at] as number];
      if (cell) record[field] = readCell(sheet.fields[field], cell);
    });
    layout.own.forEach((column, field) => {
      record[field] = cells[column] ?? '';
    });
    found.push({ record, row });
  });
  return found;
}
