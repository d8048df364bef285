import { schoolYearOf } from '../reading/dates.ts';
import { type Change, provisional } from './changes.ts';
import type { View } from './view.ts';

/** A row of the roadmap made of a decision that has none yet, and the link back to it; nothing for an unknown one. */
export function decisionToActivity(view: View, key: string): Change[] {
  const decision = view.decisionByKey.get(key);
  if (!decision || view.activityByKey.has(decision.activity)) return [];
  const meeting = view.meetingByKey.get(decision.meeting);
  const day = decision.endsOn || decision.startsOn || meeting?.date || '';
  const row = provisional(1);
  return [
    {
      type: 'add',
      sheet: 'roadmap',
      key: row,
      values: {
        partner: meeting?.partners ?? '',
        activity: decision.text,
        periodText: decision.periodText,
        startsOn: decision.startsOn,
        endsOn: decision.endsOn,
        responsibleText: decision.responsible,
        state: 'planned',
        decision: key,
        schoolYear: day ? schoolYearOf(day) : '',
      },
    },
    { type: 'update', sheet: 'decisions', key, seen: { activity: decision.activity }, values: { activity: row } },
  ];
}
