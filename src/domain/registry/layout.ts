import { registryText } from '../../texts/ru/registry.ts';
import { fold } from '../reading/text.ts';
import type { Field, Sheet } from '../sheets/sheet.ts';

/** Where the fields of a tab stand in a real sheet. Rows and columns are zero-based. */
export interface Layout {
  headerRow: number;
  /** Field → column; `key` for the column of keys. */
  columns: Map<string, number>;
  /** Columns of the school's own, by the fields that stand for them in a record: `own:Заметки`. */
  own: Map<string, number>;
}

const OWN = 'own:';

/** Whether the field stands for a column of the school's own. */
export function isOwnField(field: string): boolean {
  return field.startsWith(OWN);
}

/** A nameless column, or one named as another, is told by its number. */
function ownColumns(
  sheet: Sheet,
  header: readonly string[],
  columns: ReadonlyMap<string, number>,
): Map<string, number> {
  const ours = new Set(columns.values());
  const taken = new Set(headersOf(sheet, true).map(({ header: known }) => comparableHeader(known)));
  const own = new Map<string, number>();
  header.forEach((text, column) => {
    if (ours.has(column)) return;
    const plain = comparableHeader(text);
    own.set(OWN + (plain === '' || taken.has(plain) ? `${text} (${column + 1})`.trim() : text.trim()), column);
    taken.add(plain);
  });
  return own;
}

/** What a person taught about an adopted sheet: the header row and header text → field. */
export interface Mapping {
  headerRow: number;
  columns: Record<string, string>;
}

/** Header text for comparison: case, ё, spaces and punctuation do not matter, «№» does. */
export function comparableHeader(header: string): string {
  return fold(header)
    .replace(/[^\p{L}\p{N}\u2116]+/gu, ' ')
    .trim();
}

/** The field named `key` and all fields of the tab, in the order of a new tab's columns. */
export function headersOf(sheet: Sheet, personal: boolean): { field: string; header: string; note: string }[] {
  const key = { field: 'key', header: registryText.key[0], note: registryText.key[1] };
  return [
    key,
    ...Object.entries(sheet.fields)
      .filter(([, definition]) => personal || !definition.personal)
      .map(([field]) => {
        const [header, note] = columnText(sheet, field);
        return { field, header, note };
      }),
  ];
}

/** Header and note of a field's column. */
export function columnText(sheet: Sheet, field: string): readonly [header: string, note: string] {
  if (isOwnField(field)) return [field.slice(OWN.length), ''];
  const column = sheet.text.columns[field];
  if (!column) throw new Error(`No column "${field}" in the tab "${sheet.text.title}"`);
  return column;
}

const fieldsByHeader = new WeakMap<Sheet, Map<string, string>>();

/** The field whose column has this header; one of the school's own where the tab has none. */
export function fieldNamed(sheet: Sheet, header: string): string {
  let known = fieldsByHeader.get(sheet);
  if (!known) {
    known = new Map(Object.keys(sheet.fields).map((field) => [comparableHeader(columnText(sheet, field)[0]), field]));
    fieldsByHeader.set(sheet, known);
  }
  return known.get(comparableHeader(header)) ?? OWN + header;
}

/** The definition of a field; the program is broken when there is none. */
export function fieldOf(sheet: Sheet, field: string): Field {
  const definition = sheet.fields[field];
  if (!definition) throw new Error(`No field "${field}" in the tab "${sheet.text.title}"`);
  return definition;
}

/** Fields that the layout has no column for, those of persons left out. */
export function missingFields(sheet: Sheet, { columns }: Layout): string[] {
  return headersOf(sheet, false).flatMap(({ field }) => (columns.has(field) ? [] : [field]));
}

/** The layout with columns that people have renamed: the note of a header is ours still and moves with it. */
export function withRenamed(sheet: Sheet, layout: Layout, header: readonly string[], notes: readonly string[]): Layout {
  const taken = new Set(layout.columns.values());
  const columns = new Map(layout.columns);
  const missing = new Set(missingFields(sheet, layout));
  const headers = headersOf(sheet, false);
  for (const { field, note } of headers) {
    const isTelling = headers.filter((other) => other.note === note).length === 1;
    if (!missing.has(field) || !isTelling) continue;
    const column = notes.findIndex((standing, at) => standing === note && header[at] && !taken.has(at));
    if (column < 0) continue;
    taken.add(column);
    columns.set(field, column);
  }
  return { ...layout, columns, own: ownColumns(sheet, header, columns) };
}

/** Finds the columns of a tab by header text, wherever people have moved them; renamed ones by the mapping. */
export function layoutOf(sheet: Sheet, rows: readonly (readonly string[])[], mapping?: Mapping): Layout {
  const headerRow = mapping?.headerRow ?? 0;
  const known = new Map(headersOf(sheet, true).map(({ field, header }) => [comparableHeader(header), field]));
  for (const [header, field] of Object.entries(mapping?.columns ?? {})) known.set(comparableHeader(header), field);
  const columns = new Map<string, number>();
  const headers = rows[headerRow] ?? [];
  headers.forEach((header, column) => {
    const field = known.get(comparableHeader(header));
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  });
  return { headerRow, columns, own: ownColumns(sheet, headers, columns) };
}
