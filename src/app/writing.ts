import { SCHEMA } from '../domain/registry/whole-book.ts';
import { exchangeText } from '../texts/ru/exchange.ts';
import type { Book } from './host.ts';
import { Refusal } from './procedures/procedure.ts';

/** Version of the tabs and columns that the book was last written with; undefined for a book not written yet. */
export function schemaOf(book: Book): number | undefined {
  const kept = book.property('schema');
  return kept === undefined ? undefined : Number(kept);
}

/** Runs what changes the book: under the document lock, and never on a book of a later schema than this program knows. */
export function writing<T>(book: Book, run: () => T): T {
  return book.lock(() => {
    if ((schemaOf(book) ?? SCHEMA) > SCHEMA) throw new Refusal(exchangeText.laterSchema);
    return run();
  });
}
