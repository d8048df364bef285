import { bothSidesAtMeetingText } from '../../texts/ru/rules/both-sides-at-meeting.ts';
import { profiles } from '../check/profiles.ts';
import { concernsLiving } from '../check/scope.ts';
import { meetingSides } from '../reading/lexicon/meeting-sides.ts';
import { defineRule } from './rule.ts';

type Side = 'ours' | 'partner';

/** The side a line of participants stands for; a line that names another body is the partner's. */
function sideOf(line: string): Side {
  if (meetingSides.marked.partner.test(line)) return 'partner';
  return meetingSides.marked.ours.test(line) || meetingSides.ours.test(line) ? 'ours' : 'partner';
}

export const bothSidesAtMeeting = defineRule({
  code: 'P10-R2',
  principle: 'P10',
  level: 'remark',
  profiles: profiles.every,
  reads: ['meetings'],
  text: bothSidesAtMeetingText,
  *check(view) {
    for (const { key, date, theme, partners, participants } of view.meetings) {
      if (!concernsLiving(view, partners)) continue;
      const at = { sheet: 'meetings' as const, key, field: 'participants' };
      const lines = participants.split(/\n|;/).filter((line) => line.trim() !== '');
      const sides = new Set(lines.map((line) => sideOf(line.trim())));
      const args = { date, theme };
      // Only marks speak of the school's side: a list of other bodies does not say that we were absent.
      const onlyMarkedPartner = lines.length > 0 && lines.every((line) => meetingSides.marked.partner.test(line));
      if (lines.length === 0) {
        if (partners !== '') yield { outcome: 'satisfied', at, partner: partners };
        else yield { outcome: 'no-data', at, partner: partners, message: 'unstated', args };
      } else if (!sides.has('partner')) yield { outcome: 'remark', at, partner: partners, message: 'onlyOurs', args };
      else if (onlyMarkedPartner) yield { outcome: 'remark', at, partner: partners, message: 'onlyPartner', args };
      else yield { outcome: 'satisfied', at, partner: partners };
    }
  },
});
