import * as z from 'zod/mini';
import type { SheetName } from '../../domain/registry/registry.ts';
import { bookText } from '../../domain/registry/whole-book.ts';
import { exchangeText } from '../../texts/ru/exchange.ts';
import { giveKeys } from '../give-keys.ts';
import { place } from '../schemas/common.ts';
import { readTab, UNREAD } from '../store.ts';
import { procedure } from './procedure.ts';

/** The whole book as one JSON text with its schema version, a load of records a call: `next` is where to go on. */
export const exportBook = procedure({
  input: z.object({ place: z.optional(place) }),
  output: z.object({ name: z.string(), text: z.string(), next: z.optional(place) }),
  run({ place: from }, host) {
    // Rows typed by hand need keys, or the file could not be told from the book when it comes back.
    if (!from) giveKeys(host);
    const recordsOf = (sheet: SheetName) =>
      UNREAD.includes(sheet) ? [] : readTab(host.book, sheet).records.map(({ record }) => record);
    return { name: exchangeText.bookFile(host.book.name()), ...bookText(recordsOf, from) };
  },
});
