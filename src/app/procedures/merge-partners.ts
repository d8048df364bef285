import * as z from 'zod/mini';
import { mergePartners as merge } from '../../domain/registry/merge.ts';
import { actionsText } from '../../texts/ru/actions.ts';
import { applyChanges } from '../gateway.ts';
import { batch, conflict } from '../schemas/common.ts';
import { readRegistry } from '../store.ts';
import { procedure } from './procedure.ts';

/** Merges partner `merged` into `kept` with everything linked to it. */
export const mergePartners = procedure({
  input: z.object({ batch, kept: z.string(), merged: z.string() }),
  output: z.object({ changed: z.number(), conflicts: z.array(conflict) }),
  run({ batch: name, kept, merged }, host) {
    const action = { title: actionsText.merge, batch: name, whole: true };
    const { done, conflicts } = applyChanges(host, action, () => merge(readRegistry(host.book), kept, merged));
    return { changed: done.length, conflicts };
  },
});
