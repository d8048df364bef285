import * as z from 'zod/mini';
import { procedure } from './procedure.ts';

/** Remembers the user's post for the journal: «зам. директора по ВР». */
export const savePost = procedure({
  input: z.object({ post: z.string().check(z.maxLength(120)) }),
  output: z.object({}),
  run({ post }, host) {
    host.user.setProperty('post', post.trim());
    return {};
  },
});
