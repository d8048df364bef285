import * as z from 'zod/mini';
import { addSample as add } from '../sample.ts';
import { batch } from '../schemas/common.ts';
import { procedure } from './procedure.ts';

/** Adds the demonstration data; `wellKept` is the version that satisfies every rule. */
export const addSample = procedure({
  input: z.object({ batch, wellKept: z.boolean() }),
  output: z.object({ added: z.number() }),
  run: ({ batch: name, wellKept }, host) => ({ added: add(host, name, wellKept) }),
});
