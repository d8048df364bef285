import { trimEnding } from '../../reading/endings.ts';
import {
  aboveSignatures,
  afterSignatures,
  decisionHeading,
  documentHeading,
  reportsSpeech,
  subjectLine,
  talkVerb,
} from '../../reading/lexicon/minutes.ts';
import { appendixMark, planName } from '../../reading/lexicon/plans.ts';
import { findNames } from '../../reading/people.ts';
import { fold } from '../../reading/text.ts';
import { isItem, plain, type Statement } from '../statement.ts';
import { withoutBracket } from './assignees.ts';
import { findLabel } from './labels.ts';
import { opensGroup, opensTheme } from './outline.ts';
import { leadingVerb, opensDecision } from './sentence.ts';
import { readSignature } from './signatories.ts';

/** How far into a sentence the speaker's name may stand behind his post. */
const longestPost = 60;

/**
 * Where decisions begin that no cue opens: the first item to be done below the heading «Решение …». Below the title of a
 * plan, whose stamp names the minutes that approved it, items are its activities.
 */
export function unopenedStart(statements: Statement[]): number {
  const heading = statements.findIndex(({ text }) => decisionHeading.test(text));
  if (heading < 0) return -1;
  const below = statements.slice(heading + 1);
  const start = below.findIndex((statement, index) =>
    isItem(statement)
      ? opensDecision(plain(statement)) || opensGroup(statement, below[index + 1])
      : opensGroup(statement, below[index + 1]),
  );
  return start < 0 || below.slice(0, start).some(namesPlan) ? -1 : heading + 1 + start;
}

/** «План работы Совета отцов …» on a line of its own, not «О плане работы» or a point of the agenda. */
function namesPlan(statement: Statement): boolean {
  const text = plain(statement);
  const named = planName.test(text) && /^[\p{Lu}«]/u.test(text) && !/[.:;]$/.test(text);
  return (
    named &&
    statement.apart &&
    !isItem(statement) &&
    findLabel(text) === undefined &&
    !subjectLine.test(text) &&
    !decisionHeading.test(text)
  );
}

/** A point of the agenda without its full stop and its speaker in brackets. */
export function pointOf(text: string): string {
  return fold(trimEnding(withoutBracket(trimEnding(text))));
}

/** The heading of the next question among the decisions of the last one: «2. О плане работы». */
export function isAgendaPoint(statement: Statement, agenda: Set<string>): boolean {
  const text = plain(statement);
  return (
    agenda.has(pointOf(text)) ||
    (subjectLine.test(text) && leadingVerb(text) === undefined && statement.text.length < 200)
  );
}

/** «2. Мухина Е.Е. рассказала о работе лагеря»: the next question, with no word that opens it. */
export function isTalk(statement: Statement): boolean {
  const text = plain(statement);
  const [name] = findNames(text);
  return name !== undefined && name.start <= longestPost && talkVerb.test(text.slice(name.end));
}

/** «3. По газете выступила Мухаметова А.А.», with nothing to be done. */
export function isTold(statement: Statement): boolean {
  const text = plain(statement);
  const name = isItem(statement) && reportsSpeech.test(text) ? findNames(text)[0] : undefined;
  return name !== undefined && reportsSpeech.test(text.slice(0, name.start)) && leadingVerb(text) === undefined;
}

/** Decisions end at a signature (`end`), and a list of them at a paragraph of another kind (`aside`). */
export function endsDecisions(
  statement: Statement,
  next: Statement | undefined,
  listed: boolean,
): 'end' | 'aside' | undefined {
  if (isItem(statement)) return undefined;
  const text = plain(statement);
  if (readSignature(statement.text) || aboveSignatures.test(text) || afterSignatures.test(text)) return 'end';
  if (text.endsWith(':') || opensDecision(text) || opensGroup(statement, next)) return undefined;
  if (opensTheme(statement, next) && !isTitle(text)) return undefined;
  if (isClosing(statement, next)) return 'end';
  return listed || !/\p{L}/u.test(text) ? 'aside' : undefined;
}

/** The title of what stands below the decisions: a plan, an appendix, another document. */
function isTitle(text: string): boolean {
  return appendixMark.test(text) || planName.test(text) || documentHeading.test(text);
}

/** «Президиум совещания» below the decisions: who signs, with no name. */
function isClosing(statement: Statement, next: Statement | undefined): boolean {
  const text = plain(statement);
  const last = next === undefined || readSignature(next.text) !== undefined;
  return last && statement.apart && !/[.;!?)]$/.test(text) && leadingVerb(text) === undefined;
}
