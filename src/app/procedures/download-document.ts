import * as z from 'zod/mini';
import { composeDocument } from '../documents.ts';
import { documentRequest } from './make-document.ts';
import { procedure } from './procedure.ts';

/** The same bytes without Drive: base64 of the .docx. */
export const downloadDocument = procedure({
  input: z.object(documentRequest),
  output: z.object({ name: z.string(), base64: z.string() }),
  run(request, host) {
    const { name, base64 } = composeDocument(host, request);
    return { name, base64 };
  },
});
