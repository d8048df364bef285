import * as z from 'zod/mini';
import { nextSchoolYear } from '../../domain/registry/carry-over.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import { settingsOf } from '../context.ts';
import { readTab } from '../store.ts';
import { procedure } from './procedure.ts';

/** Rows of the roadmap of the school year in the settings, to be chosen from for the next one. */
export const listActivities = procedure({
  input: z.object({}),
  output: z.object({
    schoolYear: z.string(),
    next: z.string(),
    activities: z.array(z.object({ key: z.string(), activity: z.string(), periodText: z.string(), state: z.string() })),
  }),
  run(_input, host) {
    const { schoolYear } = settingsOf(host);
    const rows = readTab(host.book, 'roadmap').records.map(({ record }) => record as Registry['roadmap'][number]);
    return {
      schoolYear,
      next: nextSchoolYear(schoolYear),
      activities: rows
        .filter((row) => row.schoolYear === '' || row.schoolYear === schoolYear)
        .map(({ key, activity, periodText, state }) => ({ key, activity, periodText, state })),
    };
  },
});
