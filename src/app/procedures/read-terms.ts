import * as z from 'zod/mini';
import { termsOf } from '../../domain/registry/terms.ts';
import { openBook } from '../context.ts';
import { procedure } from './procedure.ts';

/** «Сроки»: what is overdue, due soon and later, over roadmap, decisions, agreements and next steps. */
export const readTerms = procedure({
  input: z.object({}),
  output: z.object({
    days: z.number(),
    terms: z.array(
      z.object({
        sheet: z.enum(['roadmap', 'decisions', 'agreements', 'contacts', 'partners']),
        key: z.string(),
        on: z.string(),
        text: z.string(),
        responsible: z.string(),
        partner: z.string(),
        state: z.enum(['overdue', 'soon', 'later']),
      }),
    ),
  }),
  run(_input, host) {
    const { view, settings, today } = openBook(host);
    return { days: settings.dueDays, terms: termsOf(view, today, settings.dueDays) };
  },
});
