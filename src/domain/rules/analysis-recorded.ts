import { analysisRecordedText } from '../../texts/ru/rules/analysis-recorded.ts';
import { livingActivities } from '../check/activities.ts';
import { profiles } from '../check/profiles.ts';
import { daysBetween, isIsoDate } from '../reading/dates.ts';
import { defineRule } from './rule.ts';

/** Days in which a done activity is usually talked over. */
const patience = 30;

export const analysisRecorded = defineRule({
  code: 'P14-R2',
  principle: 'P14',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['roadmap'],
  text: analysisRecordedText,
  *check(view, { today }) {
    for (const { key, partner, activity, state, doneOn, endsOn, analysis } of livingActivities(view)) {
      if (state !== 'done') continue;
      const at = { sheet: 'roadmap' as const, key, field: 'analysis' };
      const date = doneOn || endsOn;
      if (analysis !== '') yield { outcome: 'satisfied', at, partner };
      else if (!isIsoDate(date)) yield { outcome: 'no-data', at, partner, message: 'undated', args: { activity } };
      else if (daysBetween(date, today) > patience) {
        yield { outcome: 'remark', at, partner, message: 'missing', args: { activity, date } };
      }
    }
  },
});
