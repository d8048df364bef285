import { meetingText } from '../../../texts/ru/documents/meeting.ts';
import { resolutionText as text } from '../../../texts/ru/documents/resolution.ts';
import { readPerson } from '../../reading/people.ts';
import type { View } from '../../registry/view.ts';
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
import { linesOf } from '../records.ts';
import { sourcesOf, sourceTags } from '../sources.ts';
import { blank, blankDate, capitalised, listItems } from '../typography.ts';

export const resolution = defineDocument({
  id: 'resolution',
  text,
  scope: 'meeting',
  tags: {
    heading: 'text',
    withNumber: 'flag',
    documentNumber: 'text',
    theme: 'text',
    meetingDate: 'text',
    locality: 'text',
    participants: { participant: 'text' },
    place: 'text',
    present: 'text',
    withMedia: 'flag',
    media: 'text',
    relevance: { line: 'text' },
    noted: { line: 'text' },
    decisions: decisionTags,
    withAdopted: 'flag',
    adopted: 'text',
    signerPost: 'text',
    signerName: 'text',
    ...sourceTags,
  },
  compose(view, keys, context) {
    const meeting = resolved(view, keys);
    const decisions = meeting ? view.decisionsOf(meeting.key) : [];
    const signer = readPerson(meeting?.signatory ?? '');
    return {
      heading: text.heading(genitiveKind(meeting).toUpperCase()),
      withNumber: Boolean(meeting?.number),
      documentNumber: meeting?.number ?? '',
      theme: bareTheme(meeting),
      meetingDate: dateOf(meeting) ?? blankDate,
      locality: meeting?.locality || context.settings.locality || blank(20),
      participants: participantsOf(meeting),
      place: meeting?.place || blank(30),
      present: presentAt(meeting),
      withMedia: Boolean(meeting?.media),
      media: meeting?.media ?? '',
      relevance: linesOf(meeting?.relevance ?? '').map((line) => ({ line })),
      noted: listItems(linesOf(meeting?.noted ?? '')).map((line) => ({ line })),
      decisions: decisions.map((decision, index) => decisionRow(decision, decision.number || String(index + 1))),
      withAdopted: Boolean(meeting?.adopted),
      adopted: meeting?.adopted ?? '',
      signerPost: capitalised(signer.post) || blank(25),
      signerName: signer.name || blank(16),
      ...sourcesOf(() => statementsOf(meeting, decisions), context),
    };
  },
  lacks(view, keys) {
    const meeting = resolved(view, keys);
    if (!meeting) return [meetingText.noMeeting];
    return lacking([
      [meeting.date === '', text.without.date],
      [meeting.participants === '', text.without.participants],
      [meeting.noted === '', text.without.noted],
      [meeting.signatory === '', text.without.signatory],
      ...lackingIn(view.decisionsOf(meeting.key), text),
    ]);
  },
  numbers(view, keys) {
    const meeting = resolved(view, keys);
    return meetingText.decisions(meeting ? view.decisionsOf(meeting.key).length : 0);
  },
});

/** A resolution is of a meeting without minutes if there is one: its decisions are proposals. */
function resolved(view: View, keys: readonly string[]): Meeting | undefined {
  return meetingOf(view, keys, (meeting) => meeting.relevance + meeting.noted !== '');
}
