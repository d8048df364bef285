import { addDays } from '../../reading/dates.ts';
import {
  grounds,
  headCount,
  heldAt,
  inIntroduction,
  placeBehindTown,
  placeOfMeeting,
  stamp,
  tookPart,
} from '../../reading/lexicon/minutes.ts';
import { findLocalities } from '../../reading/localities.ts';
import type { Period } from '../../reading/periods/period.ts';
import { squeeze } from '../../reading/text.ts';
import type { MeetingDraft } from '../found.ts';
import { plain, type Statement } from '../statement.ts';
import { headingDates } from './heading-dates.ts';
import type { Keep } from './keep.ts';
import { cleanParticipants } from './participants.ts';

const longestLine = 300;
/** Days of the longest meeting after its first. */
const longestMeeting = 7;

/** A line of the heading without a label: date, settlement, how many took part and who. */
export function readLoose(statement: Statement, meeting: MeetingDraft, keep: Keep): void {
  const text = plain(statement);
  if (stamp.test(text)) return;
  if (text.length < longestLine && !grounds.test(text)) readWhenAndWhere(statement, meeting, keep);
  readAttendance(statement, meeting, keep);
}

/** The sentence that introduces the decisions: «Мы, участники форума, состоявшегося 4 апреля … (всего 112 человек), …». */
export function readIntroduction(statement: Statement, meeting: MeetingDraft, keep: Keep): void {
  if (inIntroduction.test(plain(statement))) readWhenAndWhere(statement, meeting, keep);
  readAttendance(statement, meeting, keep);
}

/** The date, place and settlement that a line or a sentence names. */
export function readWhenAndWhere(statement: Statement, meeting: MeetingDraft, keep: Keep): void {
  const text = plain(statement);
  const date = headingDates(text).find(({ period }) => isMeetingDate(period))?.period;
  if (meeting.date === undefined && date?.start) {
    meeting.date = date.start;
    // «года» behind the last figure stands in no value.
    keep(statement, 'date', date.raw.replace(/\D*$/, ''));
  }
  const place =
    meeting.place === undefined &&
    (placeOfMeeting.exec(statement.text) ?? placeBehindTown.exec(statement.text) ?? heldAt.exec(statement.text))?.groups
      ?.place;
  if (place) {
    meeting.place = squeeze(place);
    keep(statement, 'place', place);
  }
  // A gap parts the year from «г.» of a town.
  const locality = findLocalities(statement.text)[0]?.text;
  if (locality && meeting.locality === undefined) {
    meeting.locality = squeeze(locality);
    keep(statement, 'locality', locality);
  }
}

/** A day, or several in a row: «24–25 апреля»; a month or a year is no date of a meeting. */
function isMeetingDate({ start, end }: Period): boolean {
  if (start === undefined || end === undefined) return false;
  return start === end || (!start.startsWith('--') && end > start && end <= addDays(start, longestMeeting));
}

/**
 * How many took part and who, in a sentence: «В конференции приняли участие 64 человека: руководители школ, …»,
 * «Участники форума (директора школ, …)».
 */
function readAttendance(statement: Statement, meeting: MeetingDraft, keep: Keep): void {
  const text = plain(statement);
  const part = tookPart.exec(text);
  const count = headCount.exec(text)?.groups?.count;
  if (count && meeting.attendees === undefined && (part || inIntroduction.test(text))) {
    meeting.attendees = Number(count);
    keep(statement, 'attendees', count);
  }
  const list = part?.groups?.list ?? part?.groups?.crowd ?? inIntroduction.exec(text)?.groups?.list;
  const people = list ? cleanParticipants(list, false) : [];
  for (const one of people) meeting.participants.push(one);
  if (people.length > 0) keep(statement, 'participants', people.join('\n'));
}
