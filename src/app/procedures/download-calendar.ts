import * as z from 'zod/mini';
import { activitiesOf } from '../../domain/indicators/school-year.ts';
import { calendarFile } from '../../domain/registry/calendar-file.ts';
import { calendarText } from '../../texts/ru/calendar.ts';
import { openBook } from '../context.ts';
import { procedure } from './procedure.ts';

/** The roadmap of a school year as an .ics file, without any further permission. */
export const downloadCalendar = procedure({
  input: z.object({ schoolYear: z.string() }),
  output: z.object({ name: z.string(), text: z.string() }),
  run({ schoolYear }, host) {
    const { view, settings } = openBook(host, ['roadmap', 'settings']);
    const year = schoolYear || settings.schoolYear;
    return {
      name: calendarText.fileName(year.replace('/', '-')),
      text: calendarFile(activitiesOf(view, year), settings.school, new Date().toISOString()),
    };
  },
});
