import * as z from 'zod/mini';
import { checkTemplate } from '../../domain/documents/fill.ts';
import { documentOf } from '../documents.ts';
import { dropTemplate, storeTemplate } from '../templates.ts';
import { procedure } from './procedure.ts';

/** A template of 1.5 MB as base64: beyond that the book would grow unwieldy. */
const LONGEST = 2_000_000;

/** Keeps the school's own template, or brings the default back when `base64` is ''; problems are told, nothing is kept. */
export const saveTemplate = procedure({
  input: z.object({ id: z.string(), base64: z.string().check(z.maxLength(LONGEST)) }),
  output: z.object({ problems: z.array(z.string()) }),
  run({ id, base64 }, host) {
    const document = documentOf(id);
    if (base64 === '') {
      dropTemplate(host, id);
      return { problems: [] };
    }
    const problems = checkTemplate(base64, document.tags);
    if (problems.length === 0) storeTemplate(host, id, base64);
    return { problems };
  },
});
