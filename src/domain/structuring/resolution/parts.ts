import { trimEnding } from '../../reading/endings.ts';
import { salutation } from '../../reading/lexicon/letters.ts';
import {
  aboveSignatures,
  afterSignatures,
  decisionHeading,
  documentHeading,
  meetingLabels,
  questionHeading,
  reportsSpeech,
  subjectLine,
  talkVerb,
} from '../../reading/lexicon/minutes.ts';
import { appendixMark, planName } from '../../reading/lexicon/plans.ts';
import { findNames } from '../../reading/people.ts';
import { fold } from '../../reading/text.ts';
import { plain, type Statement } from '../statement.ts';
import { withoutBracket } from './assignees.ts';
import { findBareTitles, placeCells } from './bare-columns.ts';
import { type Cue, findCue, type Part } from './cues.ts';
import { isItem, opensGroup, opensTheme } from './outline.ts';
import type { TablesAt } from './pieces.ts';
import { isAddressee, leadingVerb, opensDecision } from './sentence.ts';
import { readSignature } from './signatories.ts';

export type Role = 'head' | 'agenda' | 'speech' | 'noted' | 'cue' | 'decision' | 'vote' | 'end';

/** A statement and the part of the minutes it stands in; a cue carries the part it opens. */
export interface Placed {
  statement: Statement;
  role: Role;
  opens?: Part;
}

/**
 * Tells heading, agenda, speeches, what was noted, decisions and closing words apart. Proposals count as decisions only
 * in a document in which nothing is decided and that is no letter.
 */
export function placeStatements(statements: Statement[], tables: TablesAt): Placed[] {
  const titles = findBareTitles(statements);
  if (titles) {
    const above = placeStatements(statements.slice(0, titles.from), tables);
    return [...above, ...placeCells(statements.slice(titles.from), titles.to - titles.from)];
  }
  const cues = statements.map((statement, index) => cueOf(statement, statements[index + 1], tables.has(index + 1)));
  // What a letter proposes is not decided.
  const isLetter = statements.some(({ text }) => salutation.test(text));
  const decisive: Part = isLetter || cues.some((cue) => cue?.part === 'decided') ? 'decided' : 'proposed';
  const start = cues.some((cue) => cue?.part === decisive) ? -1 : unopenedStart(statements);
  const agenda = new Set<string>();
  let part = 'head' as Part | 'head' | 'end';
  let listed = false;
  return statements.map((statement, index): Placed => {
    const cue = cues[index];
    if (index === start) part = decisive;
    if (cue?.part === 'vote') return { statement, role: 'vote' };
    if (
      cue &&
      !(part === 'head' && belongsToHeading(cue, statement, decisive)) &&
      !(part === decisive && isOverDecisions(statement, statements[index + 1])) &&
      !(part === decisive && isItem(statement) && !startsAnew(cue, statement))
    ) {
      part = cue.part === 'noted' && part === decisive ? part : cue.part;
      listed = false;
      const opens = cue.part === decisive ? 'decided' : cue.part;
      return { statement, role: opens === 'proposed' || opens === 'speech' ? 'speech' : 'cue', opens };
    }
    if (part === decisive) {
      const ended = endsDecisions(statement, statements[index + 1], listed);
      const other =
        isAgendaPoint(statement, agenda) || isTalk(statement) || isTold(statement) || (ended === 'aside' && start >= 0);
      // Where no cue says «Решили», the decisions of the next question have none either.
      if (other && start >= 0) return { statement, role: 'speech' };
      if (other) part = 'speech';
      else if (ended) part = 'end';
      listed ||= isItem(statement);
      return { statement, role: part === decisive ? 'decision' : (part as Role) };
    }
    if ((part === 'head' || part === 'agenda' || part === 'noted') && hasLabel(statement.text)) {
      if (part !== 'noted') part = 'head';
      return { statement, role: 'head' };
    }
    if (part === 'agenda' && isTalk(statement)) part = 'speech';
    if (part === 'agenda') agenda.add(pointOf(plain(statement)));
    if (part === 'speech' && isLastSignature(statement, statements.length - index)) part = 'end';
    return { statement, role: part === 'proposed' || part === 'decided' ? 'speech' : part };
  });
}

/**
 * Where decisions begin that no cue opens: the first item to be done below the heading «Решение …». Below the title of a
 * plan, whose stamp names the minutes that approved it, items are its activities.
 */
function unopenedStart(statements: Statement[]): number {
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
    !hasLabel(text) &&
    !subjectLine.test(text) &&
    !decisionHeading.test(text)
  );
}

const signatureLines = 8;
/** How far into a sentence the speaker's name may stand behind his post. */
const longestPost = 60;

function isLastSignature(statement: Statement, left: number): boolean {
  return left < signatureLines && !isItem(statement) && readSignature(statement.text) !== undefined;
}

/** A bare heading («РЕШЕНИЕ») opens decisions only if something like a decision follows. */
function cueOf(statement: Statement, next: Statement | undefined, beforeTable: boolean): Cue | undefined {
  const cue = findCue(statement.text);
  if (cue?.part !== 'decided' || /[:–—]\s*$/.test(statement.text.slice(0, cue.end))) return cue;
  return beforeTable || (next && (isItem(next) || opensDecision(plain(next)))) ? cue : undefined;
}

/**
 * «… заседания администраций / по вопросу организации …» is one heading over two lines; «Рекомендации конференции:» at
 * the top is the document's name where decisions are opened below.
 */
function belongsToHeading(cue: Cue, statement: Statement, decisive: Part): boolean {
  if (cue.part === 'speech') return /^\p{Ll}/u.test(statement.text);
  return cue.part === 'proposed' && decisive === 'decided' && documentHeading.test(statement.text);
}

/** In a list of decisions only a word at the beginning of an item opens another part, not one in its middle. */
function startsAnew(cue: Cue, statement: Statement): boolean {
  return (
    cue.part !== 'noted' &&
    cue.part !== 'proposed' &&
    cue.end < 60 &&
    (reportsSpeech.test(plain(statement)) ||
      (leadingVerb(plain(statement)) === undefined && !opensDecision(plain(statement))))
  );
}

/** «По вопросу „…“:» with what is to be done right below it. */
function isOverDecisions(statement: Statement, next: Statement | undefined): boolean {
  if (next === undefined || !isItem(next) || !plain(statement).endsWith(':') || !questionHeading.test(plain(statement)))
    return false;
  return opensDecision(plain(next)) || isAddressee(plain(next));
}

export function hasLabel(text: string): boolean {
  return Object.values(meetingLabels).some((label) => label.test(text));
}

/** A point of the agenda without its full stop and its speaker in brackets. */
function pointOf(text: string): string {
  return fold(trimEnding(withoutBracket(trimEnding(text))));
}

/** The heading of the next question among the decisions of the last one: «2. О плане работы». */
function isAgendaPoint(statement: Statement, agenda: Set<string>): boolean {
  const text = plain(statement);
  return (
    agenda.has(pointOf(text)) ||
    (subjectLine.test(text) && leadingVerb(text) === undefined && statement.text.length < 200)
  );
}

/** «2. Мухина Е.Е. рассказала о работе лагеря»: the next question, with no word that opens it. */
function isTalk(statement: Statement): boolean {
  const text = plain(statement);
  const [name] = findNames(text);
  return name !== undefined && name.start <= longestPost && talkVerb.test(text.slice(name.end));
}

/** «3. По газете выступила Мухаметова А.А.», with nothing to be done. */
function isTold(statement: Statement): boolean {
  const text = plain(statement);
  const name = isItem(statement) && reportsSpeech.test(text) ? findNames(text)[0] : undefined;
  return name !== undefined && reportsSpeech.test(text.slice(0, name.start)) && leadingVerb(text) === undefined;
}

/** Decisions end at a signature (`end`), and a list of them at a paragraph of another kind (`aside`). */
function endsDecisions(
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
