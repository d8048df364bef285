import * as z from 'zod/mini';
import { settingsOf, todayOf } from '../context.ts';
import { ownWordsOf, readTab } from '../store.ts';
import { procedure } from './procedure.ts';

/** What the panel needs to open: the book, today, and whether there is anything in it yet. */
export const start = procedure({
  input: z.object({}),
  output: z.object({
    book: z.string(),
    today: z.string(),
    school: z.string(),
    schoolYear: z.string(),
    profile: z.string(),
    persons: z.enum(['keep', 'mask', 'ask']),
    personalFields: z.boolean(),
    partners: z.number(),
    /** The user's post, asked once before the first write; '' when not told yet. */
    post: z.string(),
    /** The book's own words of open dictionaries, with what else they are called. */
    words: z.array(z.object({ dictionary: z.string(), value: z.string(), synonyms: z.array(z.string()) })),
  }),
  run(_input, host) {
    const settings = settingsOf(host);
    return {
      book: host.book.name(),
      today: todayOf(host),
      school: settings.school,
      schoolYear: settings.schoolYear,
      profile: settings.profile,
      persons: settings.persons,
      personalFields: settings.personalFields,
      partners: readTab(host.book, 'partners').records.length,
      post: host.user.property('post') ?? '',
      words: ownWordsOf(host.book),
    };
  },
});
