import * as z from 'zod/mini';
import { makeDocument as make } from '../documents.ts';
import { batch } from '../schemas/common.ts';
import { procedure } from './procedure.ts';

export const documentRequest = {
  id: z.string(),
  keys: z.array(z.string()),
  variant: z.enum(['internal', 'public']),
  sources: z.boolean(),
  schoolYear: z.string(),
};

/** Makes a document; an earlier version is never overwritten. */
export const makeDocument = procedure({
  input: z.object({ ...documentRequest, batch }),
  output: z.object({ name: z.string(), url: z.string() }),
  run: ({ batch: name, ...request }, host) => make(host, request, name),
});
