import * as z from 'zod/mini';
import * as documents from '../../domain/documents/index.ts';
import { openBook } from '../context.ts';
import { candidatesOf, contextOf } from '../documents.ts';
import { procedure } from './procedure.ts';

/** Every document: what it holds, what it would lack now, for whom it can be made; and those made already. */
export const listDocuments = procedure({
  input: z.object({}),
  output: z.object({
    documents: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        holds: z.string(),
        scope: z.enum(['book', 'partner', 'meeting']),
        lacks: z.array(z.string()),
        candidates: z.array(z.object({ key: z.string(), name: z.string() })),
      }),
    ),
    made: z.array(
      z.object({ name: z.string(), made: z.string(), url: z.string(), document: z.string(), scope: z.string() }),
    ),
  }),
  run(_input, host) {
    const { view, settings, today } = openBook(host);
    return {
      documents: Object.values(documents).map((document) => {
        const candidates = candidatesOf(document, view);
        const keys = document.scope === 'book' ? [] : candidates.slice(0, 1).map(({ key }) => key);
        return {
          id: document.id,
          title: document.text.title,
          holds: document.text.holds,
          scope: document.scope,
          lacks: document.lacks(view, keys, contextOf(view, settings, today, {})),
          candidates,
        };
      }),
      made: view.madeDocuments
        .map(({ name, made, url, document, scope }) => ({ name, made, url, document, scope }))
        .reverse(),
    };
  },
});
