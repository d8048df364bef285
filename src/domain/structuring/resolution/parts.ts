import { meetingLabels, subjectLine } from '../../reading/lexicon/minutes.ts';
import { fold } from '../../reading/text.ts';
import { plain, type Statement } from '../statement.ts';
import { type Cue, findCue, type Part } from './cues.ts';
import type { EmbeddedTable } from './pieces.ts';
import { leadingVerb, opensDecision } from './sentence.ts';
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
 * in a document in which nothing is decided.
 */
export function placeStatements(statements: Statement[], tables: EmbeddedTable[]): Placed[] {
  const cues = statements.map((statement, index) =>
    cueOf(
      statement,
      statements[index + 1],
      tables.some(({ after }) => after === index + 1),
    ),
  );
  const decisive: Part = cues.some((cue) => cue?.part === 'decided') ? 'decided' : 'proposed';
  const agenda = new Set<string>();
  let part: Part | 'head' | 'end' = 'head' as Part | 'head' | 'end';
  let listed = false;
  return statements.map((statement, index): Placed => {
    const cue = cues[index];
    const inDecisions = part === decisive;
    if (cue?.part === 'vote') return { statement, role: 'vote' };
    if (cue && !(inDecisions && isItem(statement) && !startsAnew(cue, statement))) {
      part = cue.part === 'noted' && inDecisions ? part : cue.part;
      listed = false;
      const opens = cue.part === decisive ? 'decided' : cue.part;
      return { statement, role: opens === 'proposed' ? 'speech' : opens === 'speech' ? 'speech' : 'cue', opens };
    }
    if ((part === 'head' || part === 'agenda' || part === 'noted') && hasLabel(statement.text)) {
      if (part !== 'noted') part = 'head';
      return { statement, role: 'head' };
    }
    if (part === 'agenda') {
      agenda.add(fold(statement.text));
      return { statement, role: 'agenda' };
    }
    if (!inDecisions) {
      if (part === 'speech' && !isItem(statement) && readSignature(statement.text) && index > statements.length - 8)
        part = 'end';
      return { statement, role: part === 'proposed' ? 'speech' : (part as Role) };
    }
    if (isAgendaPoint(statement, agenda)) {
      part = 'speech';
      return { statement, role: 'speech' };
    }
    if (endsDecisions(statement, listed)) part = 'end';
    listed ||= isItem(statement);
    return { statement, role: part === 'end' ? 'end' : 'decision' };
  });
}

/** A bare heading («РЕШЕНИЕ») opens decisions only if something like a decision follows. */
function cueOf(statement: Statement, next: Statement | undefined, beforeTable: boolean): Cue | undefined {
  const cue = findCue(statement.text);
  if (cue?.part !== 'decided' || /[:–—]\s*$/.test(statement.text.slice(0, cue.end))) return cue;
  return beforeTable || (next && (isItem(next) || opensDecision(plain(next)))) ? cue : undefined;
}

function isItem(statement: Statement): boolean {
  return statement.number !== undefined || statement.bullet === true;
}

/** In a list of decisions only a word at the beginning of an item opens another part, not one in its middle. */
function startsAnew(cue: Cue, statement: Statement): boolean {
  return (
    cue.part !== 'noted' &&
    cue.part !== 'proposed' &&
    cue.end < 60 &&
    leadingVerb(plain(statement)) === undefined &&
    !opensDecision(plain(statement))
  );
}

export function hasLabel(text: string): boolean {
  return Object.values(meetingLabels).some((label) => label.test(text));
}

/** The heading of the next question among the decisions of the last one: «2. О плане работы». */
function isAgendaPoint(statement: Statement, agenda: Set<string>): boolean {
  const text = plain(statement);
  return (
    agenda.has(fold(text)) || (subjectLine.test(text) && leadingVerb(text) === undefined && statement.text.length < 200)
  );
}

/** Decisions end at a signature, and a list of them at a paragraph of another kind. */
function endsDecisions(statement: Statement, listed: boolean): boolean {
  if (isItem(statement)) return false;
  const text = plain(statement);
  if (readSignature(statement.text)) return true;
  if (text.endsWith(':') || opensDecision(text)) return false;
  return listed || !/\p{L}/u.test(text);
}
