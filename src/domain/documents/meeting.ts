import { kindOf, meetingText as text } from '../../texts/ru/documents/meeting.ts';
import { meetingSides } from '../reading/lexicon/meeting-sides.ts';
import { numberIn } from '../reading/numbers.ts';
import type { View } from '../registry/view.ts';
import type { Decision } from '../sheets/decisions.ts';
import type { Meeting } from '../sheets/meetings.ts';
import { byDate, chosen, linesOf } from './records.ts';
import type { Statement } from './sources.ts';
import type { DataOf } from './tags.ts';
import { blank, listItems, longDate } from './typography.ts';

/** The meeting a document is made for: the chosen one, otherwise the newest that suits. */
export function meetingOf(
  view: View,
  keys: readonly string[],
  suits: (meeting: Meeting) => boolean,
): Meeting | undefined {
  if (keys.length > 0) return chosen(view.meetings, keys);
  const suitable = view.meetings.filter(suits);
  return chosen(byDate(suitable.length > 0 ? suitable : view.meetings), []);
}

/** The kind of the meeting in the genitive; '' of a kind whose genitive is not known. */
export function genitiveKind(meeting: Meeting | undefined): string {
  return kindOf[meeting?.kind.trim().toLowerCase() ?? ''] ?? '';
}

/** The theme without the quotation marks around it: templates put their own. */
export function bareTheme(meeting: Meeting | undefined): string {
  const theme = meeting?.theme.trim().replace(/[.\s]+$/, '') ?? '';
  const inner = /^[\u00ab"](.*)[\u00bb"]$/su.exec(theme)?.[1];
  return (inner !== undefined && !/[\u00ab\u00bb]/.test(inner) ? inner : theme) || blank(30);
}

/** The date in words or space to write it. */
export const dateOf = (meeting: Meeting | undefined) => (meeting?.date ? longDate(meeting.date) : undefined);

/** «32 человека», the cell as typed, or a line to fill. */
export function presentAt(meeting: Meeting | undefined): string {
  const people = numberIn(meeting?.attendees ?? '');
  return people === undefined ? meeting?.attendees || blank(10) : text.present(people);
}

/** Groups of participants, one per line of the cell; the mark of their side is for the book, not for the paper. */
export function participantsOf(meeting: Meeting | undefined): { participant: string }[] {
  const { ours, partner } = meetingSides.marked;
  const groups = linesOf(meeting?.participants ?? '').map((line) => line.replace(ours, '').replace(partner, '').trim());
  return listItems(groups).map((participant) => ({ participant }));
}

/** Tags of a numbered decision with its responsible person, term and addressees. */
export const decisionTags = { position: 'text', decision: 'text', withTerms: 'flag', terms: 'text' } as const;

/** A decision under its number: a full sentence, then its terms if there are any. */
export function decisionRow(decision: Decision, position: string): DataOf<typeof decisionTags> {
  const terms = termsOf(decision);
  const sentence = decision.text
    .trim()
    .replace(/[;,]$/, '')
    .replace(/([^.!?])$/, '$1.');
  return { position, decision: sentence, withTerms: terms !== '', terms };
}

function termsOf(decision: Decision): string {
  const addressees = linesOf(decision.addressees).map((line) => line.replace(/\s[\u2013\u2014-]\s.*$/, ''));
  const sentences = [
    decision.responsible && text.responsible(bare(decision.responsible)),
    decision.periodText && text.period(bare(decision.periodText)),
    addressees.length > 0 && text.addressees(bare(addressees.join('; '))),
  ];
  return sentences.filter(Boolean).join(' ');
}

/** A sentence's full stop is the template's. */
const bare = (words: string) => words.trim().replace(/[.;,]+$/, '');

/** The statements a document makes from a meeting and its decisions. */
export function statementsOf(meeting: Meeting | undefined, decisions: readonly Decision[]): Statement[] {
  return [
    ...(meeting ? [{ statement: meeting.theme, from: { meetings: [meeting] } }] : []),
    ...decisions.map((decision) => ({ statement: decision.text, from: { decisions: [decision] } })),
  ];
}

/** What the decisions lack, in the sentences of the document: there are none, nobody answers, no term. */
export function lackingIn(
  decisions: readonly Decision[],
  sentences: {
    noDecisions: string;
    withoutResponsible: (n: number, of: number) => string;
    withoutTerm: (n: number, of: number) => string;
  },
): [boolean, string][] {
  const of = decisions.length;
  const alone = decisions.filter((decision) => decision.responsible === '').length;
  const undated = decisions.filter((decision) => decision.periodText === '').length;
  return [
    [of === 0, sentences.noDecisions],
    [alone > 0, sentences.withoutResponsible(alone, of)],
    [undated > 0, sentences.withoutTerm(undated, of)],
  ];
}

/** What is missing, sentence by sentence, when the condition holds. */
export function lacking(pairs: readonly (readonly [boolean, string])[]): string[] {
  return pairs.filter(([lacks]) => lacks).map(([, sentence]) => sentence);
}
