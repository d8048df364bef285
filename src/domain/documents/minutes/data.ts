import { meetingText } from '../../../texts/ru/documents/meeting.ts';
import { minutesText as text } from '../../../texts/ru/documents/minutes.ts';
import { readPerson } from '../../reading/people.ts';
import type { Decision } from '../../sheets/decisions.ts';
import type { Meeting } from '../../sheets/meetings.ts';
import { defineDocument } from '../document.ts';
import {
  bareTheme,
  dateOf,
  decisionRow,
  decisionTags,
  genitiveKind,
  lacking,
  lackingIn,
  meetingOf,
  participantsOf,
  presentAt,
  statementsOf,
} from '../meeting.ts';
import { linesOf, partnerNames } from '../records.ts';
import { sourcesOf, sourceTags } from '../sources.ts';
import { blank, blankDate } from '../typography.ts';

export const minutes = defineDocument({
  id: 'minutes',
  text,
  scope: 'meeting',
  tags: {
    documentNumber: 'text',
    subject: 'text',
    meetingDate: 'text',
    locality: 'text',
    chair: 'text',
    secretary: 'text',
    present: 'text',
    participants: { participant: 'text' },
    withPartners: 'flag',
    partnerNames: 'text',
    agenda: { position: 'text', question: 'text', withDecisions: 'flag', decisions: decisionTags },
    withCommonDecisions: 'flag',
    decisions: decisionTags,
    chairName: 'text',
    secretaryName: 'text',
    ...sourceTags,
  },
  compose(view, keys, context) {
    const meeting = meetingOf(view, keys, () => true);
    const decisions = meeting ? view.decisionsOf(meeting.key) : [];
    const questions = questionsOf(meeting);
    const common =
      questions.length > 1 ? decisions.filter((decision) => questionOf(decision, questions.length) < 0) : [];
    const chair = readPerson(meeting?.chair ?? '');
    const secretary = readPerson(meeting?.secretary ?? '');
    const partners = meeting ? partnerNames(view, meeting.partners) : [];
    return {
      documentNumber: meeting?.number || blank(5),
      subject: text.subject(genitiveKind(meeting), bareTheme(meeting)),
      meetingDate: dateOf(meeting) ?? blankDate,
      locality: meeting?.locality || context.settings.locality || blank(20),
      chair: meeting?.chair || blank(30),
      secretary: meeting?.secretary || blank(30),
      present: presentAt(meeting),
      participants: participantsOf(meeting),
      withPartners: partners.length > 0,
      partnerNames: partners.join('; '),
      agenda: questions.map((question, index) => {
        const own = decisions.filter(
          (decision) => questions.length === 1 || questionOf(decision, questions.length) === index,
        );
        return {
          position: String(index + 1),
          question,
          withDecisions: own.length > 0 || (questions.length > 1 && common.length === 0),
          decisions: numbered(own, index + 1),
        };
      }),
      withCommonDecisions: common.length > 0,
      decisions: numbered(common, 0),
      chairName: chair.name || blank(16),
      secretaryName: secretary.name || blank(16),
      ...sourcesOf(() => statementsOf(meeting, decisions), context),
    };
  },
  lacks(view, keys) {
    const meeting = meetingOf(view, keys, () => true);
    if (!meeting) return [meetingText.noMeeting];
    return lacking([
      [meeting.date === '', text.without.date],
      [meeting.agenda === '', text.without.agenda],
      [meeting.chair === '', text.without.chair],
      [meeting.secretary === '', text.without.secretary],
      [meeting.participants + meeting.attendees === '', text.without.participants],
      ...lackingIn(view.decisionsOf(meeting.key), text),
    ]);
  },
  numbers(view, keys) {
    const meeting = meetingOf(view, keys, () => true);
    return meetingText.decisions(meeting ? view.decisionsOf(meeting.key).length : 0);
  },
});

/** Lines of the agenda without their own numbers; a meeting without an agenda had one question, its theme. */
function questionsOf(meeting: Meeting | undefined): string[] {
  const lines = linesOf(meeting?.agenda ?? '').map((line) => line.replace(/^\d+[.)]\s*/, ''));
  return lines.length > 0 ? lines : [bareTheme(meeting)];
}

/** Decision «2.1» belongs to the second question; -1 where its number names no question. */
function questionOf(decision: Decision, questions: number): number {
  const question = Number(/^(\d+)\.\d+/.exec(decision.number)?.[1] ?? 0);
  return question <= questions ? question - 1 : -1;
}

function numbered(decisions: readonly Decision[], question: number) {
  return decisions.map((decision, index) => decisionRow(decision, `${question > 0 ? `${question}.` : ''}${index + 1}`));
}
