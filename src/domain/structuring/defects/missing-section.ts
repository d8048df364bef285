import { isMinutes, statesGrounds } from '../../reading/lexicon/text-defects.ts';
import type { ResolutionFound } from '../found.ts';
import type { Defect, DefectRule } from './defect.ts';

export type RequiredSection = 'theme' | 'date' | 'place' | 'participants' | 'grounds' | 'decisions' | 'signature';

const present: Record<RequiredSection, (one: ResolutionFound) => boolean> = {
  theme: ({ meeting }) => meeting.title !== undefined,
  date: ({ meeting }) => meeting.date !== undefined,
  place: ({ meeting }) => meeting.place !== undefined || meeting.locality !== undefined,
  participants: ({ meeting }) => meeting.participants.length > 0 || meeting.attendees !== undefined,
  grounds: ({ meeting }) => meeting.rationale !== undefined || (meeting.noted ?? []).length > 0,
  decisions: ({ items }) => items.length > 0,
  signature: ({ signatories }) => signatories.length > 0,
};

const ofResolution = Object.keys(present) as RequiredSection[];
const ofMinutes: RequiredSection[] = ['theme', 'date', 'decisions', 'signature'];

/** A part that a resolution or minutes must have and these have not. */
export const missingSection: DefectRule = ({ found = [] }) =>
  found.flatMap((one) => {
    if (one.kind !== 'resolution') return [];
    const { type = '', source } = one.meeting;
    const isResolution = statesGrounds.test(type) && !isMinutes.test(source.title?.text ?? '');
    return (isResolution ? ofResolution : ofMinutes)
      .filter((section) => !present[section](one))
      .map((section): Defect => ({ code: 'TXT-R10', args: [section], line: source.title?.line ?? 1 }));
  });
