import * as z from 'zod/mini';
import { wholeBook } from '../../domain/registry/whole-book.ts';
import { exchangeText } from '../../texts/ru/exchange.ts';
import { giveKeys } from '../give-keys.ts';
import { readRegistry } from '../store.ts';
import { procedure } from './procedure.ts';

/** The whole book as one JSON text with its schema version. */
export const exportBook = procedure({
  input: z.object({}),
  output: z.object({ name: z.string(), text: z.string() }),
  run(_input, host) {
    // Rows typed by hand need keys, or the file could not be told from the book when it comes back.
    giveKeys(host);
    return {
      name: exchangeText.bookFile(host.book.name()),
      text: JSON.stringify(wholeBook(readRegistry(host.book)), null, 1),
    };
  },
});
