import * as z from 'zod/mini';
import { summarySheet } from '../../domain/views/summary-sheet.ts';
import { checkBook } from '../check.ts';
import { momentOf } from '../context.ts';
import { writing } from '../writing.ts';
import { procedure } from './procedure.ts';

/** Writes «Сводка» anew and shows it. */
export const refreshSummary = procedure({
  input: z.object({}),
  output: z.object({}),
  run(_input, host) {
    const { view, settings, today, result } = checkBook(host);
    const sheet = summarySheet({ view, settings, today, check: result }, momentOf(host));
    writing(host.book, () => host.book.replace(sheet));
    host.book.show(sheet.title);
    return {};
  },
});
