import { columnTitle } from '../../reading/lexicon/minutes.ts';
import { isItem, plain, type Statement } from '../statement.ts';
import { findCue, type Part, type Placed, type Role } from './cues.ts';
import { opensGroup } from './outline.ts';
import { opensDecision } from './sentence.ts';
import { readSignature } from './signatories.ts';

/** The titles of columns that lost their walls. */
export interface BareTitles {
  from: number;
  to: number;
}

/** «Повестка» / «Выступления» / «Решение» one right under another: titles of columns, which open nothing. */
export function findBareTitles(statements: Statement[]): BareTitles | undefined {
  const isBare = (index: number, part?: Part) => {
    const text = statements[index]?.text ?? '';
    if (!/\p{L}$/u.test(text)) return false;
    const cue = findCue(text);
    return (cue?.end === text.length && (!part || cue.part === part)) || (!part && columnTitle.test(text));
  };
  const last = statements.findIndex((_, index) => isBare(index, 'decided') && isBare(index - 1));
  if (last < 0) return undefined;
  let from = last - 1;
  while (isBare(from - 1)) from--;
  return { from, to: last + 1 };
}

/** So many titles and the rows below, cell after cell: what says what is to be done is decided, question and talk are not. */
export function placeCells(statements: Statement[], titles: number): Placed[] {
  const roles: Role[] = [];
  statements.forEach((statement, index) => {
    roles.push(index < titles ? 'cue' : roleOfCell(statement, statements[index + 1], roles[index - 1]));
  });
  const below = roles.lastIndexOf('decision') + 1;
  const signed = statements.findIndex(({ text }, index) => index >= below && readSignature(text) !== undefined);
  return statements.map((statement, index): Placed => {
    return { statement, role: signed >= 0 && index >= signed ? 'end' : (roles[index] as Role) };
  });
}

function roleOfCell(statement: Statement, next: Statement | undefined, above: Role | undefined): Role {
  if (opensDecision(plain(statement)) || (isItem(statement) && opensGroup(statement, next))) return 'decision';
  if (statement.number !== undefined) return 'agenda';
  return statement.bullet && above === 'decision' ? 'decision' : 'speech';
}
