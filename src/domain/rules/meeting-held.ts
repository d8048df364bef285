import { meetingHeldText } from '../../texts/ru/rules/meeting-held.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners } from '../check/scope.ts';
import { isIsoDate, schoolYearOf } from '../reading/dates.ts';
import { defineRule } from './rule.ts';

export const meetingHeld = defineRule({
  code: 'P10-R1',
  principle: 'P10',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['partners', 'meetings', 'contacts'],
  text: meetingHeldText,
  *check(view, { settings: { schoolYear } }) {
    const isThisYear = ({ date }: { date: string }) => isIsoDate(date) && schoolYearOf(date) === schoolYear;
    for (const { key, name } of activePartners(view)) {
      const at = { sheet: 'partners' as const, key, field: 'name' };
      const met = view.of('meetings', key).some(isThisYear) || view.of('contacts', key).some(isThisYear);
      if (met) yield { outcome: 'satisfied', at, partner: key };
      else yield { outcome: 'remark', at, partner: key, message: 'none', args: { name, schoolYear } };
    }
  },
});
