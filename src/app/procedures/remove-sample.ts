import * as z from 'zod/mini';
import { removeSample as remove } from '../sample.ts';
import { batch } from '../schemas/common.ts';
import { procedure } from './procedure.ts';

/** Takes the demonstration data away and nothing else; `kept` records somebody has changed, or one's own name. */
export const removeSample = procedure({
  input: z.object({ batch }),
  output: z.object({ removed: z.number(), kept: z.number() }),
  run: ({ batch: name }, host) => remove(host, name),
});
