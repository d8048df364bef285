import { decisionCarriedOverText } from '../../texts/ru/rules/decision-carried-over.ts';
import { profiles } from '../check/profiles.ts';
import { daysBetween, isIsoDate } from '../reading/dates.ts';
import { addresseeMark } from '../reading/lexicon/delivery-marks.ts';
import type { View } from '../registry/view.ts';
import type { Decision } from '../sheets/decisions.ts';
import type { Activity } from '../sheets/roadmap.ts';
import { defineRule, type Verdict } from './rule.ts';

type Message = keyof typeof decisionCarriedOverText.messages;

/** Days a decision may wait before it becomes an activity. */
const patience = 30;

function verdictOf(
  decision: Decision,
  activity: Activity | undefined,
  view: View,
  today: string,
): Omit<Verdict<Message>, 'partner'> {
  const { key, number, text, responsible, periodText, endsOn, addressees, meeting } = decision;
  const at = (field: string) => ({ sheet: 'decisions' as const, key, field });
  const date = view.meetingByKey.get(meeting)?.date ?? '';
  const args = { number, text, date };
  const owned = responsible || activity?.responsibleText || activity?.post;
  const timed = endsOn || periodText || activity?.endsOn || activity?.periodText;
  if (!owned && !timed) return { outcome: 'violation', at: at('responsible'), message: 'neither', args };
  if (!owned) return { outcome: 'violation', at: at('responsible'), message: 'ownerless', args };
  if (!timed) return { outcome: 'remark', at: at('periodText'), message: 'termless', args };
  const age = isIsoDate(date) ? daysBetween(date, today) : 0;
  if (age > patience && !activity && !addresseeMark.test(addressees)) {
    return { outcome: 'remark', at: at('activity'), message: 'unplanned', args: { ...args, age } };
  }
  return { outcome: 'satisfied', at: at('activity') };
}

export const decisionCarriedOver = defineRule({
  code: 'P09-R3',
  principle: 'P09',
  level: 'violation',
  profiles: profiles.every,
  reads: ['decisions', 'meetings', 'roadmap'],
  text: decisionCarriedOverText,
  *check(view, { today }) {
    const grown = new Map(view.roadmap.map((activity) => [activity.decision, activity]));
    for (const decision of view.decisions) {
      const { key, state, activity } = decision;
      if (state === 'done' || state === 'cancelled' || state === 'oneOff') {
        yield { outcome: 'satisfied', at: { sheet: 'decisions', key, field: 'state' }, partner: '' };
      } else {
        const row = view.activityByKey.get(activity) ?? grown.get(key);
        yield { ...verdictOf(decision, row, view, today), partner: '' };
      }
    }
  },
});
