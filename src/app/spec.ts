import { fieldOf, headersOf } from '../domain/registry/layout.ts';
import { type OwnWord, offersOf } from '../domain/registry/words.ts';
import type { Field, Sheet } from '../domain/sheets/sheet.ts';
import { type DictionaryName, dictionaries } from '../texts/ru/dictionaries.ts';
import type { ColumnSpec, SheetSpec } from './host.ts';

/** «П-0001», or what tells a row that has no number of its own: «P09-R1 Д-0003 Действует по». */
const keyField = ({ text: { prefix } }: Sheet): Field => ({ kind: 'text', width: prefix === '' ? 200 : 80 });

function choicesOf(field: Field, own: readonly OwnWord[]): readonly string[] | undefined {
  if (field.kind === 'choice') return Object.values(dictionaries[field.dictionary as DictionaryName]);
  if (field.kind === 'open-choice') return offersOf(field.dictionary ?? '', own);
  return undefined;
}

/** How the cells of a field's column are formatted. */
export function formatOf({ kind }: Field): ColumnSpec['format'] {
  return kind === 'date' || kind === 'number' ? kind : 'text';
}

/** How a field's column looks and what it holds; `own` are the book's own words for its drop-downs. */
export function columnSpec(header: string, note: string, field: Field, own: readonly OwnWord[]): ColumnSpec {
  const choices = choicesOf(field, own);
  return {
    header,
    note,
    width: field.width,
    format: formatOf(field),
    ...(choices ? { choices } : {}),
  };
}

/** A new tab: its columns in order, hidden where it is a service tab. */
export function specOf(sheet: Sheet, personal: boolean, own: readonly OwnWord[]): SheetSpec {
  return {
    title: sheet.text.title,
    hidden: sheet.place === 'service',
    keyed: sheet.text.prefix !== '',
    columns: headersOf(sheet, personal).map(({ field, header, note }) =>
      columnSpec(header, note, field === 'key' ? keyField(sheet) : fieldOf(sheet, field), own),
    ),
  };
}
