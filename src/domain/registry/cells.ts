import { type DictionaryName, dictionaries } from '../../texts/ru/dictionaries.ts';
import { fold } from '../reading/text.ts';
import type { Field, Sheet } from '../sheets/sheet.ts';
import type { Layout } from './layout.ts';
import type { AnyRecord } from './registry.ts';

/** What is written into one cell: text as text, a number, or a day. */
export type Cell = string | number | { date: string };

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const RUSSIAN_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

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
  if (field.kind === 'number') return typed.replace(',', '.').replace(/\s/g, '');
  if (field.kind === 'date') {
    const day = RUSSIAN_DATE.exec(typed);
    if (day) return `${day[3]}-${(day[2] ?? '').padStart(2, '0')}-${(day[1] ?? '').padStart(2, '0')}`;
  }
  return typed;
}

/** The cell of a record's value: the shown word of a code, a day, a number; otherwise text. */
export function cellOf(field: Field | undefined, value: string): Cell {
  if (field?.kind === 'choice') {
    return (dictionaries[field.dictionary as DictionaryName] as Record<string, string>)[value] ?? value;
  }
  if (field?.kind === 'date' && ISO_DATE.test(value)) return { date: value };
  if (field?.kind === 'number' && NUMBER.test(value)) return Number(value.replace(',', '.'));
  return value;
}

/** Records of a tab, with the row each stands in; a row without a key and without words is no record. */
export function recordsOf(
  sheet: Sheet,
  rows: readonly (readonly string[])[],
  layout: Layout,
): { record: AnyRecord; row: number }[] {
  const fields = Object.keys(sheet.fields);
  const found: { record: AnyRecord; row: number }[] = [];
  for (let row = layout.headerRow + 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    if (cells.every((cell) => cell === '')) continue;
    const record: AnyRecord = { key: (cells[layout.columns.get('key') ?? -1] ?? '').trim() };
    for (const field of fields) {
      record[field] = readCell(sheet.fields[field], cells[layout.columns.get(field) ?? -1] ?? '');
    }
    found.push({ record, row });
  }
  return found;
}
