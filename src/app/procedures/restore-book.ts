import * as z from 'zod/mini';
import { maskChanges } from '../../domain/registry/mask-changes.ts';
import type { AnyRecord, SheetName } from '../../domain/registry/registry.ts';
import { parsedBook, restoreChanges, SCHEMA } from '../../domain/registry/whole-book.ts';
import { actionsText } from '../../texts/ru/actions.ts';
import { exchangeText } from '../../texts/ru/exchange.ts';
import { settingsOf } from '../context.ts';
import { applyChanges } from '../gateway.ts';
import { batch, conflict, sheetName, tally, values } from '../schemas/common.ts';
import { readRegistry } from '../store.ts';
import { tallyOf } from '../tally.ts';
import { procedure, Refusal } from './procedure.ts';

const bookSchema = z.object({
  format: z.literal('social-partnership'),
  schema: z.number(),
  tabs: z.partialRecord(sheetName, z.array(values)),
});

/**
 * Brings the book to what a load of an exported file says: records with known keys are completed, the others added. Loads
 * can be repeated, and come in any order.
 */
export const restoreBook = procedure({
  input: z.object({ batch, text: z.string() }),
  output: z.object({ added: tally, updated: tally, conflicts: z.array(conflict) }),
  run({ batch: name, text }, host) {
    const book = bookSchema.safeParse(parsedBook(text));
    if (!book.success) throw new Refusal(exchangeText.notABook);
    if (book.data.schema > SCHEMA) throw new Refusal(exchangeText.newerBook);
    const tabs = book.data.tabs as Partial<Record<SheetName, AnyRecord[]>>;
    const standing = readRegistry(host.book, Object.keys(tabs) as SheetName[]);
    const found = restoreChanges(standing, { ...book.data, tabs });
    const changes = settingsOf(host).persons === 'mask' ? maskChanges(found).changes : found;
    const { done, conflicts } = applyChanges(host, { title: actionsText.restore, batch: name }, changes);
    return { added: tallyOf(done, 'add'), updated: tallyOf(done, 'update'), conflicts };
  },
});
