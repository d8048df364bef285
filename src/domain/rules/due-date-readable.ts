import { dueDateReadableText as text } from '../../texts/ru/rules/due-date-readable.ts';
import { livingActivities } from '../check/activities.ts';
import { profiles } from '../check/profiles.ts';
import { termReader } from '../check/terms.ts';
import { daysBetween, isIsoDate } from '../reading/dates.ts';
import { oneDayEvents } from '../reading/lexicon/one-day-events.ts';
import { fold } from '../reading/text.ts';
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
      const { key, partner, activity, periodText } = row;
      if (row.state === 'done' || [periodText, row.startsOn, row.endsOn].every((cell) => cell === '')) continue;
      const at = { sheet: 'roadmap', key, field: 'periodText' } as const;
      const { start, end, inferred, recurrence } = read(periodText, row.schoolYear || settings.schoolYear).period;
      const from = row.startsOn || (start ?? '');
      const to = row.endsOn || (end ?? '');
      const args = { activity, text: periodText || from || to, from, to };
      const days = isIsoDate(from) && isIsoDate(to) ? daysBetween(from, to) : 0;
      const dated = [from, to].some(isIsoDate);
      if (!dated && `${from}${to}`.includes('--')) yield { outcome: 'remark', at, partner, message: 'noYear', args };
      else if (!dated && !recurrence && row.recurrence === '') {
        yield { outcome: 'violation', at, partner, message: 'unreadable', args };
      } else if (days < 0) {
        yield { outcome: 'remark', at: { ...at, field: 'endsOn' }, partner, message: 'reversed', args };
      } else if (inferred) yield { outcome: 'remark', at, partner, message: 'yearInferred', args };
      else if (days > longestOfEvent && oneDayEvents.test(fold(activity))) {
        yield { outcome: 'remark', at, partner, message: 'longForEvent', args };
      } else if (days > longest && !recurrence && row.recurrence === '') {
        yield { outcome: 'remark', at, partner, message: 'tooLong', args };
      } else yield { outcome: 'satisfied', at, partner };
    }
  },
  repair({ at, message }, view, { settings }) {
    const row = view.activityByKey.get(at.key);
    if (message !== 'yearInferred' || !row) return [];
    const { start = '', end = '', raw } = termReader()(row.periodText, row.schoolYear || settings.schoolYear).period;
    const year = (end || start).slice(0, 4);
    const shown = (iso: string) => iso.split('-').reverse().join('.');
    const sameYear = (start || end).slice(0, 4) === year;
    return [{ at, value: sameYear ? `${raw} ${year}` : `${shown(start)} \u2013 ${shown(end)}` }];
  },
});
