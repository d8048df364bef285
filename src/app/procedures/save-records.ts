import * as z from 'zod/mini';
import { actionsText } from '../../texts/ru/actions.ts';
import { applyChanges } from '../gateway.ts';
import { batch, change, conflict } from '../schemas/common.ts';
import { procedure } from './procedure.ts';

/** Saves what a form or a card changed, as one action; `keys` gives the keys of new records by their provisional ones. */
export const saveRecords = procedure({
  input: z.object({
    batch,
    title: z.enum(Object.keys(actionsText) as [keyof typeof actionsText]),
    changes: z.array(change),
  }),
  output: z.object({ saved: z.number(), conflicts: z.array(conflict), keys: z.record(z.string(), z.string()) }),
  run({ batch: name, title, changes }, host) {
    const { done, conflicts, keys } = applyChanges(host, { title: actionsText[title], batch: name }, changes);
    return { saved: done.length, conflicts, keys };
  },
});
