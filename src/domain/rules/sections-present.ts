import { sectionsPresentText } from '../../texts/ru/rules/sections-present.ts';
import { profiles } from '../check/profiles.ts';
import { isMinutes, statesGrounds } from '../reading/lexicon/text-defects.ts';
import type { View } from '../registry/view.ts';
import type { Meeting } from '../sheets/meetings.ts';
import { defineRule } from './rule.ts';

/** Sections of a resolution and the columns that hold them, in the order of the document. */
const sections: Record<string, (meeting: Meeting, view: View) => boolean> = {
  theme: ({ theme }) => theme !== '',
  date: ({ date }) => date !== '',
  place: ({ place, locality }) => place !== '' || locality !== '',
  participants: ({ participants, attendees }) => participants !== '' || attendees !== '',
  relevance: ({ relevance, noted }) => relevance !== '' || noted !== '',
  decisions: ({ key }, view) => view.decisionsOf(key).length > 0,
  signatory: ({ signatory }) => signatory !== '',
};

/** What the minutes of any other meeting have, too. */
const ofMinutes = ['theme', 'date', 'decisions', 'signatory'];

export const sectionsPresent = defineRule({
  code: 'TXT-R10',
  principle: '',
  level: 'remark',
  profiles: profiles.every,
  reads: ['meetings', 'decisions'],
  text: sectionsPresentText,
  *check(view, { today }) {
    for (const meeting of view.meetings) {
      const { key, kind, date, theme, partners } = meeting;
      const isResolution = statesGrounds.test(kind) && !isMinutes.test(theme);
      // A meeting to come has no document yet, a talk without decisions needs none.
      if (date > today || (!isResolution && view.decisionsOf(key).length === 0)) continue;
      const required = isResolution ? Object.keys(sections) : ofMinutes;
      const missing = required.filter((section) => !sections[section]?.(meeting, view));
      const field = missing[0] ?? 'theme';
      const at = { sheet: 'meetings' as const, key, field: field === 'decisions' ? 'noted' : field };
      const args = { kind, date, theme, sections: missing.join(' ') };
      if (missing.length === 0) yield { outcome: 'satisfied', at, partner: partners };
      else yield { outcome: 'remark', at, partner: partners, message: 'missing', args };
    }
  },
});
