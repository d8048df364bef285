import { trimEnding } from '../../reading/endings.ts';
import { webFurniture } from '../../reading/lexicon/cell-kinds.ts';
import { mailLine, mailTo } from '../../reading/lexicon/letters.ts';
import {
  documentHeading,
  grounds,
  groundsHeading,
  inIntroduction,
  sideLead,
  stamp,
  wasHeld,
} from '../../reading/lexicon/minutes.ts';
import { findNames } from '../../reading/people.ts';
import { fold, squeeze } from '../../reading/text.ts';
import type { MeetingDraft } from '../found.ts';
import type { Said } from '../settle.ts';
import { isItem, placeOf, plain, type Statement } from '../statement.ts';
import type { Placed } from './cues.ts';
import { headingDates } from './heading-dates.ts';
import type { Keep } from './keep.ts';
import { addParticipants, findLabel, type Label, readLabelled, startsOver } from './labels.ts';
import { readIntroduction, readLoose, readWhenAndWhere } from './loose.ts';
import { cleanParticipants } from './participants.ts';
import { readHeading } from './title.ts';

const longestDateLine = 80;

/** The meeting's data from the heading of its minutes and from the parts around its decisions. */
export function readMeeting(placed: Placed[], said: Said): MeetingDraft {
  const meeting: MeetingDraft = { participants: [], source: {} };
  const keep: Keep = (statement, field, ...values) => {
    said.set(statement, [...(said.get(statement) ?? []), ...values]);
    meeting.source[field] ??= placeOf(statement);
  };
  const above = placed
    .filter(({ statement, role }) => role === 'head' && !webFurniture.test(statement.text))
    .map(({ statement }) => statement);
  // A mail about a meeting is written on another day.
  const isMail = above.some(({ text }) => mailTo.test(text));
  const head = isMail ? above.filter(({ text }) => !mailLine.test(text)) : above;
  // «Итоги совета:» opens what was decided and names the meeting, «РЕШИЛИ:» names none.
  const [first] = placed;
  if (head.length === 0 && first && !/^\p{L}+\s*:?$/u.test(plain(first.statement))) head.push(first.statement);
  const introduction = placed.find(({ statement, role }) => role === 'cue' && inIntroduction.test(plain(statement)));
  readHeading(head, introduction ? [introduction.statement] : [], meeting, keep);
  // A page has a date of its own, be it above the document or below its title.
  const held = head.find(({ text }) => wasHeld.test(text) && headingDates(text)[0]?.start === 0);
  if (held) readWhenAndWhere(held, meeting, keep);
  const [page, paper] = atName(head);
  readLines(paper, meeting, keep);
  readLines(page, meeting, keep);
  placed.forEach((one, index) => {
    const before = placed[index - 1]?.statement;
    readAround(one, before !== undefined && groundsHeading.test(plain(before)), meeting, keep);
  });
  if (isMail && meeting.date === undefined)
    readLines(
      above.filter(({ text }) => mailLine.test(text)),
      meeting,
      keep,
    );
  return meeting;
}

/** The heading above the document's name, without a stamp, whose date is not that of the meeting; and from it on. */
function atName(head: Statement[]): [Statement[], Statement[]] {
  const named = head.find((line) => documentHeading.test(line.text));
  // The title of a page says what the heading of the paper below its date says again.
  const isName = (line: Statement) => named !== undefined && fold(line.text).startsWith(fold(named.text));
  const name = head.reduce((last, line, index) => (isName(line) ? index : last), 0);
  const above = head.slice(0, name);
  const from = above.findIndex((line) => stamp.test(plain(line)));
  return [from < 0 ? above : above.slice(0, from), head.slice(name)];
}

/** Lines of the heading one by one; a label without a value opens a list. */
function readLines(head: Statement[], meeting: MeetingDraft, keep: Keep): void {
  let list: string | undefined;
  let open: { label: Label; statement: Statement } | undefined;
  const close = () => {
    if (open) readLabelled(open.label, open.statement, meeting, keep);
    open = undefined;
  };
  for (const [index, statement] of head.entries()) {
    const text = plain(statement);
    const label = findLabel(statement.text);
    const below = !label && open && nameBelow(open.label, statement);
    if (open && below) {
      keep(open.statement, open.label.name, open.label.value);
      open = { label: { ...open.label, value: squeeze(`${open.label.value} ${text}`) }, statement };
      if (findNames(text).length > 0) close();
      continue;
    }
    close();
    if (label) {
      list = opensList(label) ? label.name : undefined;
      if (mayGoOn(label)) open = { label, statement };
      else readLabelled(label, statement, meeting, keep);
    } else if (list && !startsOver(statement)) {
      if (list !== 'absent') addParticipants(meeting, statement, text, !isWholeList(head, index), keep);
    } else {
      list = undefined;
      if (sideLead.test(text)) addParticipants(meeting, statement, text, false, keep);
      readLoose(statement, meeting, keep);
    }
  }
  close();
}

/** «Администрация, учителя, родители»: the only line below «Присутствовали:», no name with a post behind it. */
function isWholeList(head: Statement[], at: number): boolean {
  const [label, line, next] = head.slice(at - 1, at + 2);
  if (!label || !line || isItem(line) || !findLabel(label.text)) return false;
  return next === undefined || findLabel(next.text) !== undefined || startsOver(next);
}

/** «Председательствовал:» or «Модератор: заведующая отделом» without a name, or a post that goes on. */
function mayGoOn({ name, value }: Label): boolean {
  return (name === 'chair' || name === 'secretary') && (value.endsWith(',') || findNames(value).length === 0);
}

/** Whether a line below a label gives its name, or its post where the label has nothing yet. */
function nameBelow({ value }: Label, statement: Statement): boolean {
  if (startsOver(statement)) return false;
  const text = plain(statement);
  return value === '' || (value.endsWith(',') && /^\p{Ll}/u.test(text)) || findNames(text)[0]?.start === 0;
}

/** «Присутствовали:» with nothing or a count behind it, or with a list that goes on below. */
function opensList({ name, value }: Label): boolean {
  const isList = name === 'present' || name === 'invited' || name === 'absent';
  return isList && (/^1[.)]|[,;:]$/.test(value) || cleanParticipants(value, false).length === 0);
}

/** Agenda, what was noted and why; a date or town that stands in the introduction or below the decisions. */
function readAround({ statement, role }: Placed, grounded: boolean, meeting: MeetingDraft, keep: Keep): void {
  const text = plain(statement);
  if (grounded && meeting.rationale === undefined && statement.number === undefined && !statement.bullet) {
    meeting.rationale = text;
    keep(statement, 'rationale', text);
    return;
  }
  if (groundsHeading.test(text)) return;
  // A point of the agenda heads what was said of it as well.
  if (role === 'agenda' && text !== '' && !meeting.agenda?.includes(trimEnding(text))) {
    meeting.agenda ??= [];
    meeting.agenda.push(trimEnding(text));
    keep(statement, `agenda.${meeting.agenda.length - 1}`, text);
  }
  if (role === 'noted') {
    meeting.noted ??= [];
    meeting.noted.push(trimEnding(text));
    keep(statement, `noted.${meeting.noted.length - 1}`, text);
  }
  if ((role === 'cue' || role === 'head') && meeting.rationale === undefined && grounds.test(text)) {
    meeting.rationale = text;
    keep(statement, 'rationale', text);
  }
  if (role === 'cue') readIntroduction(statement, meeting, keep);
  if (role === 'end' && text.length < longestDateLine) readLoose(statement, meeting, keep);
}
