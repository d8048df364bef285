import { resultsDiscussedText } from '../../texts/ru/rules/results-discussed.ts';
import { livingActivities } from '../check/activities.ts';
import { profiles } from '../check/profiles.ts';
import { isIsoDate, schoolYearOf } from '../reading/dates.ts';
import { resultsDiscussed as words } from '../reading/lexicon/results-discussed.ts';
import { defineRule } from './rule.ts';

export const resultsDiscussed = defineRule({
  code: 'P10-R3',
  principle: 'P10',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['meetings', 'roadmap'],
  text: resultsDiscussedText,
  *check(view, { today, settings: { schoolYear } }) {
    const isThisYear = (date: string) => isIsoDate(date) && schoolYearOf(date) === schoolYear;
    const due = [...livingActivities(view)].filter(({ endsOn }) => isThisYear(endsOn) && endsOn < today).length;
    if (due === 0) return;
    const at = { sheet: 'meetings' as const, key: '', field: 'agenda' };
    const discussed = view.meetings.some(
      ({ date, theme, agenda, noted }) => isThisYear(date) && words.test(`${theme} ${agenda} ${noted}`),
    );
    if (discussed) yield { outcome: 'satisfied', at, partner: '' };
    else yield { outcome: 'hint', at, partner: '', message: 'silent', args: { due, schoolYear } };
  },
});
