import { notOneOffText } from '../../texts/ru/rules/not-one-off.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners } from '../check/scope.ts';
import { isIsoDate, schoolYearOf } from '../reading/dates.ts';
import type { Activity } from '../sheets/roadmap.ts';
import { defineRule } from './rule.ts';

/** First year of the activity's school year; NaN when nothing tells it. */
function yearOf({ schoolYear, endsOn, startsOn }: Activity): number {
  const date = endsOn || startsOn;
  return Number.parseInt(schoolYear || (isIsoDate(date) ? schoolYearOf(date) : ''), 10);
}

export const notOneOff = defineRule({
  code: 'P22-R1',
  principle: 'P22',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['partners', 'roadmap'],
  text: notOneOffText,
  *check(view, { settings: { schoolYear } }) {
    const since = Number.parseInt(schoolYear, 10) - 1;
    for (const { key, name } of activePartners(view)) {
      const at = { sheet: 'partners' as const, key, field: 'name' };
      // A row whose year nothing tells stands in the plan in force.
      const recent = view.of('roadmap', key).filter((row) => row.state !== 'cancelled' && !(yearOf(row) < since));
      const repeated = recent.some(({ recurrence }) => recurrence !== '');
      if (recent.length > 1 || repeated) yield { outcome: 'satisfied', at, partner: key };
      else if (recent.length === 1) yield { outcome: 'hint', at, partner: key, message: 'single', args: { name } };
      else yield { outcome: 'no-data', at, partner: key, message: 'none', args: { name } };
    }
  },
});
