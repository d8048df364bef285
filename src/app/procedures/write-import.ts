import * as z from 'zod/mini';
import { actionsText } from '../../texts/ru/actions.ts';
import { applyChanges } from '../gateway.ts';
import { duplicateSchema, importInput, importPlan } from '../import.ts';
import { batch, conflict, tally } from '../schemas/common.ts';
import { tallyOf } from '../tally.ts';
import { procedure } from './procedure.ts';

/** Writes found things into the book as one action; the same paste again adds nothing. */
export const writeImport = procedure({
  input: z.object({ ...importInput, batch }),
  output: z.object({
    added: tally,
    updated: tally,
    unchanged: tally,
    duplicates: z.array(duplicateSchema),
    /** Names of persons replaced by their posts. */
    masked: z.number(),
    conflicts: z.array(conflict),
  }),
  run(input, host) {
    let plan: ReturnType<typeof importPlan> | undefined;
    const { done, conflicts } = applyChanges(host, { title: actionsText.import, batch: input.batch }, () => {
      plan = importPlan(host, input);
      return plan.changes;
    });
    const { unchanged = {}, duplicates = [], masked = 0 } = plan ?? {};
    return { added: tallyOf(done, 'add'), updated: tallyOf(done, 'update'), unchanged, duplicates, masked, conflicts };
  },
});
