import { registryText } from '../texts/ru/registry.ts';
import { momentOf } from './context.ts';
import type { Book, Host } from './host.ts';
import { writing } from './writing.ts';

/** Characters of a template kept in one cell: .xlsx holds 32,767. */
const CHUNK = 30_000;
const { title, columns } = registryText.templates;

/** A school's own template, kept in the book for all colleagues; undefined: the default one. */
export function storedTemplate(host: Host, document: string): string | undefined {
  const row = host.book.read(title)?.rows.find(([id]) => id === document);
  return row?.slice(2).join('') || undefined;
}

/** Keeps a template (base64 of a .docx) for the document; an earlier one goes. */
export function storeTemplate(host: Host, document: string, base64: string): void {
  writing(host.book, () => {
    // A tab whose making was cut short stands there without headers.
    if (!host.book.read(title)?.rows.length) {
      const spec = columns.map((header) => ({ header, note: '', width: 120, format: 'text' as const }));
      host.book.create({ title, columns: spec, hidden: true, keyed: false });
    }
    const earlier = rowsOf(host.book, document);
    const chunks = base64.match(new RegExp(`.{1,${CHUNK}}`, 'g')) ?? [];
    const row = host.book.end(title);
    host.book.write(title, [{ row, column: 0, cells: [[document, momentOf(host), ...chunks]] }]);
    host.book.flush();
    // Last: cut short before this, the earlier template still stands.
    if (earlier.length > 0) host.book.removeRows(title, earlier);
  });
}

/** Brings the default template back. */
export function dropTemplate(host: Host, document: string): void {
  writing(host.book, () => {
    const rows = rowsOf(host.book, document);
    if (rows.length > 0) host.book.removeRows(title, rows);
  });
}

function rowsOf(book: Book, document: string): number[] {
  return (book.read(title)?.rows ?? []).flatMap(([id], row) => (id === document ? [row] : []));
}
