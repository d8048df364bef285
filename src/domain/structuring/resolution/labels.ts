import { trimEnding } from '../../reading/endings.ts';
import {
  absentPart,
  columnOfData,
  grounds,
  headCount,
  type MeetingLabel,
  meetingLabels,
  presentCount,
  reportsSpeech,
  stamp,
  subjectLine,
} from '../../reading/lexicon/minutes.ts';
import { findLocalities } from '../../reading/localities.ts';
import { squeeze } from '../../reading/text.ts';
import type { MeetingDraft } from '../found.ts';
import { plain, type Statement } from '../statement.ts';
import { headingDates } from './heading-dates.ts';
import type { Keep } from './keep.ts';
import { readLoose } from './loose.ts';
import { cleanParticipants } from './participants.ts';

/** A label of the meeting's data with what stands behind it. */
export interface Label {
  name: MeetingLabel;
  value: string;
}

/** The label a line begins with. */
export function findLabel(text: string): Label | undefined {
  for (const [name, pattern] of Object.entries(meetingLabels)) {
    const found = pattern.exec(text);
    if (found) return { name: name as MeetingLabel, value: squeeze(text.slice(found[0].length)) };
  }
  return undefined;
}

/** A line that cannot belong to a list of participants: a date, a stamp, a place of its own. */
export function startsOver(statement: Statement): boolean {
  const text = plain(statement);
  if (subjectLine.test(text) || reportsSpeech.test(text)) return true;
  if (statement.number !== undefined || statement.bullet) return false;
  return stamp.test(text) || grounds.test(text) || headingDates(text).some(({ period }) => period.end !== undefined);
}

/** Puts a labelled value into the meeting. */
export function readLabelled({ name, value }: Label, statement: Statement, meeting: MeetingDraft, keep: Keep): void {
  switch (name) {
    case 'chair':
    case 'secretary':
    case 'place':
      if (!/[\p{L}\d]/u.test(value) || columnOfData.test(value)) return;
      meeting[name] ??= trimEnding(value);
      keep(statement, name, value);
      if (name === 'place') readLocality(value, meeting);
      break;
    case 'media':
      meeting.media = cleanParticipants(value, false);
      keep(statement, name, value);
      break;
    case 'topic':
      if (value !== '') keep(statement, 'title', value);
      break;
    case 'date':
      readLoose(statement, meeting, keep);
      break;
    case 'present':
    case 'invited': {
      const count =
        (presentCount.exec(value) ?? headCount.exec(value))?.groups?.count ??
        /^\d{1,4}(?![\d)/-]|\.\s*[\p{L}\d])/u.exec(value)?.[0];
      if (count && meeting.attendees === undefined && name === 'present') {
        meeting.attendees = Number(count);
        keep(statement, 'attendees', count);
      }
      addParticipants(meeting, statement, value.replace(absentPart, ''), false, keep);
      break;
    }
    case 'total': {
      const count = presentCount.exec(plain(statement))?.groups?.count;
      if (count) meeting.attendees = Number(count);
      keep(statement, 'attendees', ...(count ? [count] : []));
      break;
    }
    default:
  }
}

/** Adds the participants a text names; a list item is one participant. */
export function addParticipants(
  meeting: MeetingDraft,
  statement: Statement,
  value: string,
  item: boolean,
  keep: Keep,
): void {
  const people = cleanParticipants(value, item);
  if (people.length === 0) return;
  for (const one of people) meeting.participants.push(one);
  keep(statement, 'participants', people.join('\n'));
}

/** The town of a place of meeting: «Дом детского творчества, г. Ручьёво». */
function readLocality(value: string, meeting: MeetingDraft): void {
  const locality = findLocalities(value)[0]?.text;
  if (locality && meeting.locality === undefined) meeting.locality = squeeze(locality);
}
