import * as z from 'zod/mini';
import { templateOf } from '../../domain/documents/templates.ts';
import { documentOf } from '../documents.ts';
import { storedTemplate } from '../templates.ts';
import { procedure } from './procedure.ts';

/** The template in use, as base64 of a .docx; `own` when the school has put its own in. */
export const readTemplate = procedure({
  input: z.object({ id: z.string() }),
  output: z.object({ name: z.string(), base64: z.string(), own: z.boolean() }),
  run({ id }, host) {
    const { text } = documentOf(id);
    const own = storedTemplate(host, id);
    const base64 = own ?? templateOf(id)?.generate({ type: 'base64', compression: 'DEFLATE' }) ?? '';
    return { name: `${text.title}.docx`, base64, own: own !== undefined };
  },
});
