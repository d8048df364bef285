import * as z from 'zod/mini';
import { duplicateSchema, importInput, importPlan } from '../import.ts';
import { tally } from '../schemas/common.ts';
import { tallyOf } from '../tally.ts';
import { procedure } from './procedure.ts';

/** What writing would do: numbers by tab and partners that may be in the book already. Writes nothing. */
export const planImport = procedure({
  input: z.object(importInput),
  output: z.object({
    added: tally,
    updated: tally,
    unchanged: tally,
    duplicates: z.array(duplicateSchema),
    masked: z.number(),
  }),
  run(input, host) {
    const { changes, unchanged, duplicates, masked } = importPlan(host, input);
    return { added: tallyOf(changes, 'add'), updated: tallyOf(changes, 'update'), unchanged, duplicates, masked };
  },
});
