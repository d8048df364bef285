import { salutation } from '../../reading/lexicon/letters.ts';
import { documentHeading, questionHeading, reportsSpeech } from '../../reading/lexicon/minutes.ts';
import { isItem, plain, type Statement } from '../statement.ts';
import { findBareTitles, placeCells } from './bare-columns.ts';
import { type Cue, findCue, type Part, type Placed, type Role } from './cues.ts';
import { endsDecisions, isAgendaPoint, isTalk, isTold, pointOf, unopenedStart } from './decision-bounds.ts';
import { findLabel } from './labels.ts';
import type { TablesAt } from './pieces.ts';
import { isAddressee, leadingVerb, opensDecision } from './sentence.ts';
import { readSignature } from './signatories.ts';

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
  const walk: Walk = { part: 'head', listed: false, agenda: new Set() };
  return statements.map((statement, index): Placed => {
    const next = statements[index + 1];
    const cue = cues[index];
    if (index === start) walk.part = decisive;
    if (cue?.part === 'vote') return { statement, role: 'vote' };
    const inDecisions = walk.part === decisive;
    const idle = (cue: Cue) =>
      isNextPoint(cue, statement, statements[index - 1], walk.part) ||
      (inDecisions
        ? isWithinDecisions(cue, statement, next)
        : walk.part === 'head' && isInHeading(cue, statement, decisive));
    if (cue && !idle(cue)) {
      if (!(cue.part === 'noted' && inDecisions)) walk.part = cue.part;
      walk.listed = false;
      const opens = cue.part === decisive ? 'decided' : cue.part;
      return { statement, role: opens === 'proposed' || opens === 'speech' ? 'speech' : 'cue', opens };
    }
    const role = inDecisions
      ? roleInDecisions(statement, next, walk, start >= 0)
      : roleElsewhere(statement, walk, statements.length - index);
    return { statement, role };
  });
}

/** How far the walk through the minutes has come. */
interface Walk {
  part: Part | 'head' | 'end';
  /** The decisions below the last cue stand in a list. */
  listed: boolean;
  /** The points of the agenda so far. */
  agenda: Set<string>;
}

/** Among decisions, which no cue opens where they are `unopened`. */
function roleInDecisions(statement: Statement, next: Statement | undefined, walk: Walk, unopened: boolean): Role {
  const ended = endsDecisions(statement, next, walk.listed);
  const other =
    isAgendaPoint(statement, walk.agenda) || isTalk(statement) || isTold(statement) || (ended === 'aside' && unopened);
  // Where no cue says «Решили», the decisions of the next question have none either.
  if (other && unopened) return 'speech';
  walk.listed ||= isItem(statement);
  if (!other && !ended) return 'decision';
  walk.part = other ? 'speech' : 'end';
  return walk.part;
}

/** In any other part, with so many statements `left`. */
function roleElsewhere(statement: Statement, walk: Walk, left: number): Role {
  const { part, agenda } = walk;
  if ((part === 'head' || part === 'agenda' || part === 'noted') && findLabel(statement.text)) {
    if (part !== 'noted') walk.part = 'head';
    return 'head';
  }
  if (part === 'agenda' && isTalk(statement)) walk.part = 'speech';
  else if (part === 'agenda') agenda.add(pointOf(plain(statement)));
  if (walk.part === 'speech' && isLastSignature(statement, left)) walk.part = 'end';
  return walk.part === 'proposed' || walk.part === 'decided' ? 'speech' : walk.part;
}

const signatureLines = 8;
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
function isInHeading(cue: Cue, statement: Statement, decisive: Part): boolean {
  if (cue.part === 'speech') return /^\p{Ll}/u.test(statement.text);
  return cue.part === 'proposed' && decisive === 'decided' && documentHeading.test(statement.text);
}

/** «1. Анализ работы» / «2. Обсуждение плана»: the next point of the agenda, not how it was discussed. */
function isNextPoint({ part }: Cue, statement: Statement, above: Statement | undefined, now: Walk['part']): boolean {
  if (now !== 'agenda' || part !== 'speech' || !above || reportsSpeech.test(statement.text)) return false;
  return Number(statement.number) === Number(above.number) + 1;
}

/** Words of a cue within a decision, or in a heading over more of them. */
function isWithinDecisions(cue: Cue, statement: Statement, next: Statement | undefined): boolean {
  return isOverDecisions(statement, next) || (isItem(statement) && !startsAnew(cue, statement));
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
