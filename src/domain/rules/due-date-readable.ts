import { dueDateReadableText as text } from '../../texts/ru/rules/due-date-readable.ts';
import { shownDate } from '../../texts/ru/wording.ts';
import { livingActivities } from '../check/activities.ts';
import { profiles } from '../check/profiles.ts';
import { termReader } from '../check/terms.ts';
import { daysBetween, isIsoDate } from '../reading/dates.ts';
import { oneDayEvents } from '../reading/lexicon/one-day-events.ts';
import type { Period } from '../reading/periods/period.ts';
import { fold } from '../reading/text.ts';
import type { Activity } from '../sheets/roadmap.ts';
import { defineRule } from './rule.ts';

/** Ten months: longer is not a term but «always». */
const longest = 306;
/** Half a year for an event of one day. */
const longestOfEvent = 183;

/** The term of an activity can be read, names its year and is short enough to be a term. */
export const dueDateReadable = defineRule({
  code: 'P07-R2',
  principle: 'P07',
  level: 'violation',
  profiles: profiles.registry,
  reads: ['roadmap'],
  text,
  *check(view, { settings }) {
    const read = termReader();
    for (const row of livingActivities(view)) {
      const { key, partner, activity, periodText, startsOn, endsOn, state } = row;
      if (periodText === '' && startsOn === '' && endsOn === '') continue;
      const { period } = read(periodText, row.schoolYear || settings.schoolYear);
      const [from, to] = [startsOn || (period.start ?? ''), endsOn || (period.end ?? '')];
      const doubt = doubtAbout(row, period, from, to);
      const at = { sheet: 'roadmap', key, field: doubt === 'reversed' ? 'endsOn' : 'periodText' } as const;
      if (!doubt) yield { outcome: 'satisfied', at, partner };
      // What is done needs no clearer term.
      else if (state !== 'done') {
        const outcome = doubt === 'unreadable' ? 'violation' : 'remark';
        yield { outcome, at, partner, message: doubt, args: { activity, text: periodText || from || to, from, to } };
      }
    }
  },
  repair({ at, message }, view, { settings }) {
    const row = view.activityByKey.get(at.key);
    if (message !== 'yearInferred' || !row) return [];
    const { start = '', end = '', raw } = termReader()(row.periodText, row.schoolYear || settings.schoolYear).period;
    const year = (end || start).slice(0, 4);
    const sameYear = (start || end).slice(0, 4) === year;
    return [{ at, value: sameYear ? `${raw} ${year}` : `${shownDate(start)} \u2013 ${shownDate(end)}` }];
  },
});

function doubtAbout(row: Activity, period: Period, from: string, to: string): keyof typeof text.messages | undefined {
  const repeats = period.recurrence !== undefined || row.recurrence !== '';
  if (!isIsoDate(from) && !isIsoDate(to)) {
    if (`${from}${to}`.includes('--')) return 'noYear';
    return repeats ? undefined : 'unreadable';
  }
  const days = isIsoDate(from) && isIsoDate(to) ? daysBetween(from, to) : 0;
  if (days < 0) return 'reversed';
  if (period.inferred) return 'yearInferred';
  if (days > longestOfEvent && oneDayEvents.test(fold(row.activity))) return 'longForEvent';
  return days > longest && !repeats ? 'tooLong' : undefined;
}
