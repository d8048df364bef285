import * as z from 'zod/mini';
import { erasePersons as erase, noteErasure } from '../erase.ts';
import { batch } from '../schemas/common.ts';
import { procedure } from './procedure.ts';

/** Deletes personal data from the whole book; gives the number of cleaned cells. */
export const erasePersons = procedure({
  input: z.object({ batch }),
  output: z.object({ erased: z.number() }),
  run({ batch: name }, host) {
    const erased = erase(host);
    noteErasure(host, name, erased);
    return { erased };
  },
});
