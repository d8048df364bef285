import * as z from 'zod/mini';
import { actionsText } from '../../texts/ru/actions.ts';
import { applyChanges } from '../gateway.ts';
import { duplicateSchema, importInput, importPlan } from '../import.ts';
import { batch, conflict, tally } from '../schemas/common.ts';
import { tallyOf } from '../tally.ts';
import { procedure } from './procedure.ts';

/** Writes found things into the book as one action; the same paste again adds nothing. */
export const writeImport = procedure({
  input: z.object({ ...importInput, batch, persons: z.optional(z.enum(['keep', 'mask'])) }),
  output: z.object({
    added: tally,
    updated: tally,
    unchanged: tally,
    duplicates: z.array(duplicateSchema),
    conflicts: z.array(conflict),
  }),
  run(input, host) {
    const { changes, unchanged, duplicates } = importPlan(host, input);
    const { done, conflicts } = applyChanges(host, { title: actionsText.import, batch: input.batch }, changes);
    return { added: tallyOf(done, 'add'), updated: tallyOf(done, 'update'), unchanged, duplicates, conflicts };
  },
});
