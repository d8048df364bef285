import { dueDateKeptText } from '../../texts/ru/rules/due-date-kept.ts';
import { livingActivities } from '../check/activities.ts';
import { profiles } from '../check/profiles.ts';
import { termReader } from '../check/terms.ts';
import { daysBetween, isIsoDate } from '../reading/dates.ts';
import { defineRule } from './rule.ts';

const isPast = (day: string, today: string) => isIsoDate(day) && day < today;

export const dueDateKept = defineRule({
  code: 'P09-R2',
  principle: 'P09',
  level: 'violation',
  profiles: profiles.every,
  reads: ['roadmap', 'decisions'],
  text: dueDateKeptText,
  *check(view, { today, settings }) {
    const read = termReader();
    for (const row of livingActivities(view)) {
      const { key, partner, activity, state, endsOn, evidence, responsibleText, post } = row;
      const at = (field: string) => ({ sheet: 'roadmap' as const, key, field });
      if (state === 'done' && evidence === '') {
        yield { outcome: 'remark', at: at('evidence'), partner, message: 'unproven', args: { activity } };
      } else if (state === 'done' || state === 'postponed') {
        yield { outcome: 'satisfied', at: at('state'), partner };
      } else if (isPast(endsOn, today)) {
        const args = { activity, days: daysBetween(endsOn, today), responsible: responsibleText || post };
        const { period } = read(row.periodText, row.schoolYear || settings.schoolYear);
        // «Сентябрь» without a year: the term may be another year's, so nobody is called late for it.
        if (period.inferred) yield { outcome: 'remark', at: at('state'), partner, message: 'perhapsOverdue', args };
        else yield { outcome: 'violation', at: at('state'), partner, message: 'overdue', args };
      } else if (isIsoDate(endsOn)) yield { outcome: 'satisfied', at: at('state'), partner };
    }
    for (const { key, number, text, state, endsOn, responsible } of view.decisions) {
      const at = { sheet: 'decisions' as const, key, field: 'state' };
      if (state !== '' && state !== 'open') yield { outcome: 'satisfied', at, partner: '' };
      else if (isPast(endsOn, today)) {
        const args = { number, text, days: daysBetween(endsOn, today), responsible };
        yield { outcome: 'violation', at, partner: '', message: 'decisionOverdue', args };
      } else if (isIsoDate(endsOn)) yield { outcome: 'satisfied', at, partner: '' };
    }
  },
});
