import { obligationAcceptedText as text } from '../../texts/ru/rules/obligation-accepted.ts';
import { profiles } from '../check/profiles.ts';
import { isPair } from '../check/scope.ts';
import { readAddressees } from '../reading/addressees.ts';
import { isNamedIn, namesBody } from '../reading/bodies.ts';
import { keysIn, type View } from '../registry/view.ts';
import type { Decision } from '../sheets/decisions.ts';
import type { Meeting } from '../sheets/meetings.ts';
import type { Activity } from '../sheets/roadmap.ts';
import { defineRule } from './rule.ts';

/** Nobody is made responsible in their absence: who took no part in the meeting has confirmed the task. */
export const obligationAccepted = defineRule({
  code: 'P01-R3',
  principle: 'P01',
  level: 'violation',
  profiles: profiles.every,
  reads: ['decisions', 'meetings', 'roadmap'],
  text,
  *check(view, { settings }) {
    for (const decision of view.decisions) {
      const meeting = view.meetingByKey.get(decision.meeting);
      if (!meeting || decision.state === 'cancelled' || !namesBody(decision.responsible)) continue;
      if (meeting.participants === '' && meeting.partners === '') continue;
      const at = { sheet: 'decisions', key: decision.key, field: 'responsible' } as const;
      if (tookPart(decision.responsible, meeting, view, settings.school) || confirmed(decision)) {
        yield { outcome: 'satisfied', at, partner: meeting.partners };
        continue;
      }
      const args = { number: decision.number, body: decision.responsible, date: meeting.date };
      yield { outcome: 'remark', at, partner: meeting.partners, message: 'decisionForAbsent', args };
    }
    for (const activity of view.roadmap) {
      const meeting = view.meetingByKey.get(view.decisionByKey.get(activity.decision)?.meeting ?? '');
      if (!meeting || activity.side !== 'partner' || activity.state === 'cancelled') continue;
      const at = { sheet: 'roadmap', key: activity.key, field: 'side' } as const;
      const absent = absentFrom(meeting, activity, view);
      if (!absent) yield { outcome: 'satisfied', at, partner: activity.partner };
      else {
        const args = { activity: activity.activity, body: absent.name, date: meeting.date };
        const outcome = isPair(absent) ? 'violation' : 'remark';
        yield { outcome, at, partner: absent.key, message: 'activityForAbsent', args };
      }
    }
  },
});

function tookPart(body: string, meeting: Meeting, view: View, school: string): boolean {
  const present = keysIn(meeting.partners).map((key) => view.partnerByKey.get(key));
  const named = [school, meeting.participants, meeting.chair, meeting.secretary, meeting.signatory];
  return [...named, ...present.map((partner) => `${partner?.name} ${partner?.otherNames}`)].some((text) =>
    isNamedIn(body, text),
  );
}

/** Somebody wrote that the body received or discussed the decision, or the task is done. */
function confirmed(decision: Decision): boolean {
  if (decision.state === 'done') return true;
  return readAddressees(decision.addressees).some(
    ({ name, received, discussed }) => (received ?? discussed) !== undefined && isNamedIn(decision.responsible, name),
  );
}

/** The partner that answers for the row, was not at the meeting and signed nothing. */
function absentFrom(meeting: Meeting, activity: Activity, view: View) {
  const present = new Set(keysIn(meeting.partners));
  return keysIn(activity.partner)
    .filter((key) => !present.has(key) && !view.of('agreements', key).some((row) => row.partnerSignatory !== ''))
    .map((key) => view.partnerByKey.get(key))
    .find((partner) => partner !== undefined);
}
