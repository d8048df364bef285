import * as z from 'zod/mini';
import { maskChanges } from '../../domain/registry/mask-changes.ts';
import { actionsText } from '../../texts/ru/actions.ts';
import { settingsOf } from '../context.ts';
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
  output: z.object({
    saved: z.number(),
    conflicts: z.array(conflict),
    keys: z.record(z.string(), z.string()),
    /** Names of persons replaced by their posts. */
    masked: z.number(),
  }),
  run({ batch: name, title, changes }, host) {
    const masks = settingsOf(host).persons === 'mask';
    const { changes: written, masked } = masks ? maskChanges(changes) : { changes, masked: 0 };
    const { done, conflicts, keys } = applyChanges(host, { title: actionsText[title], batch: name }, written);
    return { saved: done.length, conflicts, keys, masked };
  },
});
