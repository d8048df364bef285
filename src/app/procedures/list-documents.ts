import * as z from 'zod/mini';
import { byTitle } from '../../domain/documents/document.ts';
import * as documents from '../../domain/documents/index.ts';
import { openBook } from '../context.ts';
import { candidatesOf, contextOf } from '../documents.ts';
import { procedure } from './procedure.ts';

/** Every document: what it holds, what it would lack now, for whom it can be made; and those made already. */
export const listDocuments = procedure({
  /** For whom each document is to be looked at: its id → the key of a partner or a meeting. */
  input: z.object({ chosen: z.optional(z.record(z.string(), z.string())) }),
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
  run({ chosen = {} }, host) {
    const { view, settings, today } = openBook(host);
    return {
      documents: Object.values(documents)
        .sort(byTitle)
        .map((document) => {
          const candidates = candidatesOf(document, view);
          const usual = document.scope === 'meeting' ? candidates[candidates.length - 1] : candidates[0];
          const key = candidates.find((one) => one.key === chosen[document.id])?.key ?? usual?.key;
          const keys = key === undefined ? [] : [key];
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
