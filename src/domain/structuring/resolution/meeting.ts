import { trimEnding } from '../../reading/endings.ts';
import {
  grounds,
  headCount,
  type MeetingLabel,
  meetingLabels,
  stamp,
  tookPart,
} from '../../reading/lexicon/minutes.ts';
import { findLocalities } from '../../reading/localities.ts';
import { squeeze } from '../../reading/text.ts';
import type { MeetingDraft, Place } from '../found.ts';
import type { Said } from '../settle.ts';
import { plain, type Statement } from '../statement.ts';
import { headingDates } from './heading-dates.ts';
import { cleanParticipants } from './participants.ts';
import type { Placed } from './parts.ts';
import { readHeading } from './title.ts';

/** The meeting's data from the heading of its minutes, and from the parts before its decisions. */
export function readMeeting(placed: Placed[], said: Said): MeetingDraft {
  const meeting: MeetingDraft = { participants: [], source: {} };
  const head = placed.filter(({ role }) => role === 'head').map(({ statement }) => statement);
  const keep = (statement: Statement, field: string, ...values: string[]) => {
    said.set(statement, [...(said.get(statement) ?? []), ...values]);
    meeting.source[field] ??= placeOf(statement);
  };
  readHeading(head, meeting, keep);
  let list: 'present' | 'invited' | 'absent' | undefined;
  for (const statement of head) {
    const label = findLabel(statement.text);
    if (label) {
      list = label.name === 'present' || label.name === 'invited' || label.name === 'absent' ? label.name : undefined;
      readLabelled(label, statement, meeting, keep);
    } else if (list && list !== 'absent' && !startsOver(statement))
      addParticipants(meeting, statement, plain(statement), true, keep);
    else if (list !== 'absent' || startsOver(statement)) {
      list = undefined;
      readLoose(statement, meeting, keep);
    }
  }
  for (const { statement, role } of placed) {
    if (role === 'agenda' && plain(statement) !== '') {
      meeting.agenda = [...(meeting.agenda ?? []), trimEnding(plain(statement))];
      keep(statement, `agenda.${meeting.agenda.length - 1}`, plain(statement));
    }
    if (role === 'noted') {
      meeting.noted = [...(meeting.noted ?? []), trimEnding(plain(statement))];
      keep(statement, `noted.${meeting.noted.length - 1}`, plain(statement));
    }
    if (role === 'cue' || role === 'noted' || role === 'head') {
      if (meeting.rationale === undefined && grounds.test(plain(statement)) && role !== 'noted') {
        meeting.rationale = plain(statement);
        keep(statement, 'rationale', plain(statement));
      }
    }
  }
  return meeting;
}

type Keep = (statement: Statement, field: string, ...values: string[]) => void;

export type { Keep };

/** Where a statement stood. */
export function placeOf(statement: Statement): Place {
  return { text: plain(statement), line: statement.units[0]?.line ?? 1 };
}

interface Label {
  name: MeetingLabel;
  value: string;
}

function findLabel(text: string): Label | undefined {
  for (const [name, pattern] of Object.entries(meetingLabels)) {
    const found = pattern.exec(text);
    if (found) return { name: name as MeetingLabel, value: squeeze(text.slice(found[0].length)) };
  }
  return undefined;
}

/** A line that cannot belong to a list of participants: a date, a stamp, a place of its own. */
function startsOver(statement: Statement): boolean {
  if (statement.number !== undefined || statement.bullet) return false;
  const text = plain(statement);
  return stamp.test(text) || grounds.test(text) || headingDates(text).some(({ period }) => period.end !== undefined);
}

function readLabelled({ name, value }: Label, statement: Statement, meeting: MeetingDraft, keep: Keep): void {
  switch (name) {
    case 'chair':
    case 'secretary':
    case 'place':
      if (value === '') return;
      meeting[name] ??= trimEnding(value);
      keep(statement, name, value);
      break;
    case 'media':
      meeting.media = splitMedia(value);
      keep(statement, name, value);
      break;
    case 'topic':
      if (value === '') return;
      meeting.title = unquote(trimEnding(value));
      meeting.source.title = placeOf(statement);
      keep(statement, name, value);
      break;
    case 'date':
      readLoose(statement, meeting, keep);
      break;
    case 'present':
    case 'invited': {
      const count = headCount.exec(value)?.groups?.count ?? /^\d{1,4}(?![\d.)/-])/.exec(value)?.[0];
      if (count && meeting.attendees === undefined && name === 'present') {
        meeting.attendees = Number(count);
        keep(statement, 'attendees', count);
      }
      addParticipants(meeting, statement, value, false, keep);
      break;
    }
    default:
  }
}

function addParticipants(meeting: MeetingDraft, statement: Statement, value: string, item: boolean, keep: Keep): void {
  const people = cleanParticipants(value, item);
  if (people.length === 0) return;
  meeting.participants.push(...people);
  keep(statement, 'participants', ...people);
}

/** A line of the heading without a label: date, settlement, how many took part and who. */
function readLoose(statement: Statement, meeting: MeetingDraft, keep: Keep): void {
  const text = plain(statement);
  if (stamp.test(text)) return;
  const date = headingDates(text).find(
    ({ period }) => period.start !== undefined && (period.end ?? '') >= period.start && text.length < 200,
  )?.period;
  if (meeting.date === undefined && date?.start && !grounds.test(text)) {
    meeting.date = date.start;
    keep(statement, 'date', date.raw);
  }
  const locality = findLocalities(text)[0]?.text;
  if (locality && meeting.locality === undefined && text.length < 200 && !grounds.test(text)) {
    meeting.locality = squeeze(locality);
    keep(statement, 'locality', locality);
  }
  const part = tookPart.exec(text);
  if (!part) return;
  const count = headCount.exec(text)?.groups?.count;
  if (count && meeting.attendees === undefined) {
    meeting.attendees = Number(count);
    keep(statement, 'attendees', count);
  }
  if (part.groups?.list) addParticipants(meeting, statement, part.groups.list, false, keep);
}

function splitMedia(value: string): string[] {
  return cleanParticipants(value, false);
}

function unquote(text: string): string {
  return /^[«"“](?<inside>[^«»"“”]*(?:«[^»]*»[^«»]*)*)[»"”]$/u.exec(text)?.groups?.inside ?? text;
}
