import * as z from 'zod/mini';
import { undoLast as undo } from '../gateway.ts';
import { batch, conflict } from '../schemas/common.ts';
import { procedure } from './procedure.ts';

/** Takes back one's own last action; `title` is '' when there is nothing to take back. */
export const undoLast = procedure({
  input: z.object({ batch: z.optional(batch) }),
  output: z.object({ title: z.string(), changed: z.number(), kept: z.array(conflict) }),
  run({ batch: click }, host) {
    const undone = undo(host, click);
    return {
      title: undone?.title ?? '',
      changed: undone?.outcome.done.length ?? 0,
      kept: undone?.outcome.conflicts ?? [],
    };
  },
});
