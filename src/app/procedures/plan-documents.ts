import * as z from 'zod/mini';
import { openBook } from '../context.ts';
import { candidatesOf, documentOf } from '../documents.ts';
import { procedure } from './procedure.ts';

/**
 * For which records a document is to be made, one set of keys per document: those asked for together; otherwise the only
 * candidate, one per partner, or the newest meeting. An empty set is the whole book, or a blank form.
 */
export const planDocuments = procedure({
  input: z.object({ id: z.string(), keys: z.array(z.string()) }),
  output: z.object({ sets: z.array(z.array(z.string())) }),
  run({ id, keys }, host) {
    const document = documentOf(id);
    if (document.scope === 'partner' && keys.length > 0) return { sets: keys.map((key) => [key]) };
    if (document.scope === 'book' || keys.length > 0) return { sets: [[...keys]] };
    const candidates = candidatesOf(document, openBook(host).view).map(({ key }) => [key]);
    if (candidates.length === 0) return { sets: [[]] };
    return { sets: document.scope === 'partner' ? candidates : candidates.slice(-1) };
  },
});
