import { termAfterMeetingText } from '../../texts/ru/rules/term-after-meeting.ts';
import { profiles } from '../check/profiles.ts';
import { isIsoDate } from '../reading/dates.ts';
import { defineRule } from './rule.ts';

export const termAfterMeeting = defineRule({
  code: 'TXT-R9',
  principle: '',
  level: 'remark',
  profiles: profiles.every,
  reads: ['meetings', 'decisions'],
  text: termAfterMeetingText,
  *check(view) {
    for (const { key, meeting, number, periodText, startsOn, endsOn } of view.decisions) {
      const held = view.meetingByKey.get(meeting)?.date ?? '';
      const last = endsOn || startsOn;
      if (!isIsoDate(held) || !isIsoDate(last)) continue;
      const at = { sheet: 'decisions' as const, key, field: 'periodText' };
      // «ноябрь», said on the 14th of it, is a term the meeting falls into and none too early.
      const isEarly = last < held || (isIsoDate(startsOn) && startsOn.slice(0, 4) < held.slice(0, 4));
      const args = { number, text: periodText || startsOn, held };
      if (isEarly) yield { outcome: 'remark', at, partner: '', message: 'early', args };
      else yield { outcome: 'satisfied', at, partner: '' };
    }
  },
});
