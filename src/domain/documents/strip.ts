import { roadmapText } from '../../texts/ru/documents/roadmap.ts';
import { isInYear, schoolMonth } from '../indicators/school-year.ts';
import { readPeriod } from '../reading/periods/read-period.ts';
import type { Activity } from '../sheets/roadmap.ts';
import type { DataOf } from './tags.ts';

/** The months of the school year as tags of one row of a strip. */
export const monthTags = {
  september: 'text',
  october: 'text',
  november: 'text',
  december: 'text',
  january: 'text',
  february: 'text',
  march: 'text',
  april: 'text',
  may: 'text',
  june: 'text',
  july: 'text',
  august: 'text',
} as const;

export const monthNames = Object.keys(monthTags) as (keyof typeof monthTags)[];

/** The row of an activity: marks in the months of its term, another mark in the month it was held. */
export function stripOf(activity: Activity, schoolYear: string): DataOf<typeof monthTags> {
  const marks = monthNames.map(() => roadmapText.marks.none as string);
  const [from, to] = termOf(dated(activity, schoolYear), schoolYear);
  for (let month = from; from >= 0 && month <= to; month++) marks[month] = roadmapText.marks.planned;
  if (activity.state === 'done' && isInYear(activity.doneOn, schoolYear)) {
    marks[schoolMonth(activity.doneOn)] = roadmapText.marks.done;
  }
  return Object.fromEntries(monthNames.map((name, index) => [name, marks[index] ?? ''])) as DataOf<typeof monthTags>;
}

/** The dates of the activity; without them what its wording says of the months. */
function dated(activity: Activity, schoolYear: string): Pick<Activity, 'startsOn' | 'endsOn'> {
  if (activity.startsOn + activity.endsOn !== '' || activity.periodText === '') return activity;
  const { period } = readPeriod(activity.periodText, { schoolYear });
  return { startsOn: period.start ?? '', endsOn: period.end ?? '' };
}

/** First and last month of the term inside the school year; a term that reaches over its ends is cut there. */
function termOf({ startsOn, endsOn }: Pick<Activity, 'startsOn' | 'endsOn'>, schoolYear: string): [number, number] {
  const [first = ''] = schoolYear.split('/');
  const starts = startsOn || endsOn;
  const ends = endsOn || startsOn;
  const from = schoolMonth(starts);
  const to = schoolMonth(ends);
  if (from < 0 || to < 0) return [-1, -1];
  const begins = `${first}-09-01`;
  const finishes = `${Number(first) + 1}-08-31`;
  if (first && !starts.startsWith('-') && (ends < begins || starts > finishes)) return [-1, -1];
  return [
    !starts.startsWith('-') && starts < begins ? 0 : from,
    !ends.startsWith('-') && ends > finishes ? monthNames.length - 1 : to,
  ];
}
