import { isMinutes, statesGrounds } from '../../reading/lexicon/text-defects.ts';
import type { ResolutionFound } from '../found.ts';
import type { Defect, DefectRule } from './defect.ts';

export type RequiredSection = 'theme' | 'date' | 'place' | 'participants' | 'grounds' | 'decisions' | 'signature';

const present: Record<RequiredSection, (one: ResolutionFound) => boolean> = {
  theme: ({ meeting }) => meeting.title !== undefined,
  date: ({ meeting }) => meeting.date !== undefined,
  place: ({ meeting }) => meeting.place !== undefined || meeting.locality !== undefined,
  participants: ({ meeting }) => meeting.participants.length > 0 || meeting.attendees !== undefined,
  grounds: ({ meeting }) =>
    !statesGrounds.test(meeting.type ?? '') || meeting.rationale !== undefined || (meeting.noted ?? []).length > 0,
  decisions: ({ items }) => items.length > 0,
  signature: ({ signatories }) => signatories.length > 0,
};

const ofMinutes: RequiredSection[] = ['theme', 'date', 'decisions', 'signature'];

/** A part that a resolution or minutes must have and these have not. */
export const missingSection: DefectRule = ({ found = [] }) =>
  found.flatMap((one) => {
    if (one.kind !== 'resolution') return [];
    const required = isMinutes.test(one.meeting.source.title?.text ?? '')
      ? ofMinutes
      : (Object.keys(present) as RequiredSection[]);
    return required
      .filter((section) => !present[section](one))
      .map((section): Defect => ({ code: 'TXT-R10', args: [section], line: 1 }));
  });
