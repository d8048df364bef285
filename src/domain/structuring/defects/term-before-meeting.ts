import { isIsoDate } from '../../reading/dates.ts';
import type { Defect, DefectRule } from './defect.ts';

/** A decision whose term begins, or ends, before the meeting that took it. */
export const termBeforeMeeting: DefectRule = ({ found = [] }) =>
  found.flatMap((one) => {
    if (one.kind !== 'resolution' || !one.meeting.date || !isIsoDate(one.meeting.date)) return [];
    const held = one.meeting.date;
    return one.items.flatMap(({ due, source }): Defect[] => {
      const last = due?.end ?? due?.date ?? due?.start;
      if (!due || !last || !isIsoDate(last)) return [];
      // «ноябрь» said on the 14th, «в 2024 году» said in May: a period that the meeting falls into is none too early.
      const early = last < held || (due.start !== undefined && due.start.slice(0, 4) < held.slice(0, 4));
      if (!early) return [];
      return [{ code: 'TXT-R9', args: [due.raw, held], line: source.text?.line ?? 1 }];
    });
  });
