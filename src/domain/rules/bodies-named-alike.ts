import { bodiesNamedAlikeText } from '../../texts/ru/rules/bodies-named-alike.ts';
import { profiles } from '../check/profiles.ts';
import type { TextCell } from '../check/stored-text.ts';
import { defectsTogether } from '../check/text-rule.ts';
import type { View } from '../registry/view.ts';
import type { Meeting } from '../sheets/meetings.ts';
import { twoNames } from '../structuring/defects/two-names.ts';
import { defineRule } from './rule.ts';

/** Where a meeting names bodies: its participants, and the decisions with their responsible and addressees. */
function namings(meeting: Meeting, view: View): TextCell[] {
  const { key, participants, place, partners } = meeting;
  const cell = (sheet: 'meetings' | 'decisions', record: string, field: string, text: string): TextCell => ({
    at: { sheet, key: record, field },
    partner: partners,
    text,
  });
  return [
    cell('meetings', key, 'participants', participants),
    cell('meetings', key, 'place', place),
    ...view
      .decisionsOf(key)
      .flatMap((decision) => [
        cell('decisions', decision.key, 'text', decision.text),
        cell('decisions', decision.key, 'responsible', decision.responsible),
        cell('decisions', decision.key, 'addressees', decision.addressees),
      ]),
  ];
}

export const bodiesNamedAlike = defineRule({
  code: 'TXT-R7',
  principle: '',
  level: 'hint',
  profiles: profiles.every,
  reads: ['meetings', 'decisions'],
  text: bodiesNamedAlikeText,
  *check(view) {
    for (const meeting of view.meetings) {
      const [defect] = defectsTogether(twoNames, namings(meeting, view));
      if (!defect) {
        const at = { sheet: 'meetings' as const, key: meeting.key, field: 'participants' };
        yield { outcome: 'satisfied', at, partner: meeting.partners };
        continue;
      }
      const { cell, args } = defect;
      const [first = '', second = ''] = args;
      yield { outcome: 'hint', at: cell.at, partner: cell.partner, message: 'twoNames', args: { first, second } };
    }
  },
});
