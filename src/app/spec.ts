import { fieldOf, headersOf } from '../domain/registry/layout.ts';
import type { Field, Sheet } from '../domain/sheets/sheet.ts';
import { type DictionaryName, dictionaries, openDictionaries } from '../texts/ru/dictionaries.ts';
import type { ColumnSpec, SheetSpec } from './host.ts';

const KEY: Field = { kind: 'text', width: 80 };

function choicesOf(field: Field): readonly string[] | undefined {
  if (field.kind === 'choice') return Object.values(dictionaries[field.dictionary as DictionaryName]);
  if (field.kind === 'open-choice') return openDictionaries[field.dictionary as keyof typeof openDictionaries];
  return undefined;
}

/** How the cells of a field's column are formatted. */
export function formatOf({ kind }: Field): ColumnSpec['format'] {
  return kind === 'date' || kind === 'number' ? kind : 'text';
}

/** How a field's column looks and what it holds. */
export function columnSpec(header: string, note: string, field: Field): ColumnSpec {
  const choices = choicesOf(field);
  return {
    header,
    note,
    width: field.width,
    format: formatOf(field),
    ...(choices ? { choices } : {}),
  };
}

/** A new tab: its columns in order, hidden where it is a service tab. */
export function specOf(sheet: Sheet, personal: boolean): SheetSpec {
  return {
    title: sheet.text.title,
    hidden: sheet.place === 'service',
    keyed: sheet.text.prefix !== '',
    columns: headersOf(sheet, personal).map(({ field, header, note }) =>
      columnSpec(header, note, field === 'key' ? KEY : fieldOf(sheet, field)),
    ),
  };
}
