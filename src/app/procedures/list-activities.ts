import * as z from 'zod/mini';
import { activitiesOf } from '../../domain/indicators/school-year.ts';
import { nextSchoolYear } from '../../domain/registry/carry-over.ts';
import { openBook } from '../context.ts';
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
    const { view, settings } = openBook(host, ['roadmap', 'settings']);
    const { schoolYear } = settings;
    return {
      schoolYear,
      next: nextSchoolYear(schoolYear),
      activities: activitiesOf(view, schoolYear).map(({ key, activity, periodText, state }) => ({
        key,
        activity,
        periodText,
        state,
      })),
    };
  },
});
