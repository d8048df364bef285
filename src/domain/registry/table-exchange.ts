import { shownDate } from '../../texts/ru/wording.ts';
import * as sheets from '../sheets/index.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { cellOf, recordsOf } from './cells.ts';
import { type Change, provisional } from './changes.ts';
import { headersOf, layoutOf } from './layout.ts';
import { LOAD } from './load.ts';
import type { AnyRecord, SheetName } from './registry.ts';
import { byKey } from './whole-book.ts';

/** A cell that a spreadsheet would take for a formula is kept text by an apostrophe; one that has apostrophes gets one more. */
const TEMPTING = /^'*\s*[=+\-@]/;
const KEPT = /^'(?='*\s*[=+\-@])/;

/** A tab as a table of text, header row first: what is exported is what can be imported. */
export function tableOf(name: SheetName, records: readonly AnyRecord[], personal: boolean): string[][] {
  const sheet: Sheet = sheets[name];
  const columns = headersOf(sheet, personal);
  const shown = (record: AnyRecord, field: string): string => {
    const cell = field === 'key' ? record.key : cellOf(sheet.fields[field], record[field] ?? '');
    const text = typeof cell === 'object' ? shownDate(cell.date) : String(cell);
    return typeof cell === 'string' && TEMPTING.test(text) ? `'${text}` : text;
  };
  return [
    columns.map(({ header }) => header),
    ...records.map((record) => columns.map(({ field }) => shown(record, field))),
  ];
}

/** Comma-separated values as a Russian Excel opens them: semicolons, CRLF, and a byte-order mark where the file begins. */
export function csvOf(table: readonly (readonly string[])[], begins = true): string {
  const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return `${begins ? '\uFEFF' : ''}${table.map((row) => `${row.map(quoted).join(';')}\r\n`).join('')}`;
}

/** A tab as CSV, a load of records at a time; the texts one after another are the file, `next` is absent behind the last. */
export function tableText(
  sheet: SheetName,
  records: readonly AnyRecord[],
  personal: boolean,
  from = 0,
): { text: string; next?: number } {
  const rows = tableOf(sheet, records.slice(from, from + LOAD), personal);
  const next = from + LOAD;
  return { text: csvOf(from > 0 ? rows.slice(1) : rows, from === 0), ...(next < records.length && { next }) };
}

/** A table in loads of rows, each under the headers; one that is no export is one load, to be refused. */
export function tableLoads(rows: readonly string[][]): string[][][] {
  const sheet = tabOfTable(rows);
  if (!sheet) return [[...rows]];
  const header = layoutOf(sheets[sheet], rows).headerRow + 1;
  const loads: string[][][] = [];
  for (let from = header; from < rows.length || from === header; from += LOAD)
    loads.push([...rows.slice(0, header), ...rows.slice(from, from + LOAD)]);
  return loads;
}

/** Which tab a pasted or opened table is an export of: its key column and most of its headers are there. */
export function tabOfTable(rows: readonly (readonly string[])[]): SheetName | undefined {
  const width = (rows[0] ?? []).filter((header) => header.trim() !== '').length;
  let best: { name: SheetName; known: number } | undefined;
  for (const [name, sheet] of Object.entries(sheets) as [SheetName, Sheet][]) {
    const { columns } = layoutOf(sheet, rows);
    if (!columns.has('key') || columns.size < 3 || columns.size < width * 0.7) continue;
    if (!best || columns.size > best.known) best = { name, known: columns.size };
  }
  return best?.name;
}

/** Changes that a table brings: rows with a key update that record, rows without one are added; nothing is removed. */
export function tableChanges(
  name: SheetName,
  standing: readonly AnyRecord[],
  rows: readonly (readonly string[])[],
): Change[] {
  const sheet: Sheet = sheets[name];
  const layout = layoutOf(sheet, rows);
  const plain = rows.map((row) => row.map((text) => text.replace(KEPT, '')));
  const present = new Set(layout.columns.keys());
  const records = recordsOf(sheet, plain, layout).map(({ record }) => {
    const given = Object.entries(record).filter(([field]) => field === 'key' || present.has(field));
    return { ...Object.fromEntries(given), key: record.key } as AnyRecord;
  });
  let keyless = 0;
  return byKey(name, standing, records, () => provisional(++keyless));
}
