import { trimEnding } from '../../reading/endings.ts';
import { findNames } from '../../reading/people.ts';
import { isItem, plain, type Statement } from '../statement.ts';
import { withoutBracket } from './assignees.ts';
import { isAddressee, leadingVerb, opensDecision, startsWithBody } from './sentence.ts';

const longestTheme = 120;
const roman = /^[IVXLC]+$/;

/** A statement of the decisions with its place in their outline. */
export interface Entry {
  statement: Statement;
  depth: number;
  number?: string;
  /** A heading over the entries below it, no decision of its own. */
  heading: boolean;
}

interface Nested {
  depth: number;
  prefix: string;
  next: number;
  indent: number;
  bracket: boolean | undefined;
  /** Its numbers look other than those of the list around it. */
  apart: boolean;
}

/** Finds how the decisions are nested: by their numbers, letters and bullets, by indents where numbering was automatic. */
export function outline(statements: Statement[]): Entry[] {
  const entries: Entry[] = [];
  let nested: Nested | undefined;
  let ordinal: Entry | undefined;
  let counted: Entry | undefined;
  for (const [index, statement] of statements.entries()) {
    const last = entries[entries.length - 1];
    let entry: Entry;
    if (statement.number !== undefined) {
      const opened = opensNested(statement, last, ordinal);
      if (opened && ordinal) nested = openNested(statement, ordinal);
      else if (nested && !isLetter(statement.number) && !continuesNested(statement, nested)) nested = undefined;
      entry = { statement, heading: false, ...placeOrdinal(statement.number, nested, counted) };
      if (!isLetter(statement.number)) {
        counted = entry;
        if (nested) nested.next++;
        else ordinal = entry;
      }
    } else if (statement.bullet) {
      entry = { statement, heading: false, depth: bulletDepth(last, statement) };
    } else {
      const next = statements[index + 1];
      const heading = plain(statement).endsWith(':') || opensGroup(statement, next) || opensTheme(statement, next);
      entry = { statement, heading: false, depth: heading ? 0 : plainDepth(last, statement) };
      nested = undefined;
      ordinal = undefined;
      counted = undefined;
    }
    entries.push(entry);
  }
  entries.forEach((entry, index) => {
    entry.heading = isHeading(entry, entries[index + 1]);
  });
  return entries;
}

/** «1. Управлению образования:» and below it, indented or not, a list that begins at 1 again. */
function opensNested(statement: Statement, last: Entry | undefined, ordinal: Entry | undefined): boolean {
  if (statement.number !== '1' || !last || last !== ordinal) return false;
  return plain(last.statement).endsWith(':') || statement.indent > last.statement.indent;
}

/** «а», which stands under the number above it. */
function isLetter(number: string): boolean {
  return !/^\d/.test(number) && !roman.test(number);
}

function openNested({ indent, bracket }: Statement, { depth, number = '', statement: outer }: Entry): Nested {
  const apart = roman.test(number) || bracket !== outer.bracket;
  return { depth: depth + 1, prefix: number, next: 1, indent, bracket, apart };
}

/** The next number of the same look; «2. Школам:» may go on with the outer list where both look alike. */
function continuesNested(statement: Statement, { next, indent, bracket, apart }: Nested): boolean {
  if (statement.number !== String(next) || statement.bracket !== bracket || statement.indent < indent) return false;
  return apart || !plain(statement).endsWith(':') || leadingVerb(plain(statement)) !== undefined;
}

function placeOrdinal(
  number: string,
  nested: Nested | undefined,
  counted: Entry | undefined,
): { depth: number; number: string } {
  if (isLetter(number))
    return counted?.number ? { depth: counted.depth + 1, number: `${counted.number}.${number}` } : { depth: 1, number };
  if (nested) return { depth: nested.depth, number: `${nested.prefix}.${number}` };
  return roman.test(number) ? { depth: 0, number } : { depth: number.split('.').length, number };
}

/** A bullet stands under a heading or an item that ends with a colon, else beside the bullet above it. */
function bulletDepth(last: Entry | undefined, statement: Statement): number {
  if (!last) return 1;
  const opened = plain(last.statement).endsWith(':');
  if (last.statement.bullet) {
    const text = plain(statement);
    if (text.endsWith(':') && leadingVerb(text) === undefined) return 1;
    return opened ? last.depth + 1 : last.depth;
  }
  if (opened || last.statement.number !== undefined) return last.depth + 1;
  return last.depth === 0 ? 1 : last.depth;
}

/** A line without a mark goes on with those above it, under an item that ends with a colon; apart from bullets it is not under their heading. */
function plainDepth(last: Entry | undefined, { apart, text }: Statement): number {
  if (last?.statement.bullet && apart) return 0;
  // «открыть рубрику.» / «Участники форума поручают …»: a list in small letters is over.
  if (last && !isItem(last.statement) && /^\p{Ll}.*\.$/su.test(last.statement.text) && /^\p{Lu}/u.test(text)) return 0;
  if (!last || last.depth === 0) return 1;
  if (plain(last.statement).endsWith(':')) return last.depth + 1;
  return isItem(last.statement) ? 1 : last.depth;
}

/** A line that only names an addressee, with a list below it: «Администрации района», or a side with what it does. */
export function opensGroup(statement: Statement, next: Statement | undefined): boolean {
  const text = plain(statement);
  if (next === undefined || !isItem(next) || leadingVerb(text) !== undefined) return false;
  return isAddressee(text) || (isSide(text) && findNames(withoutBracket(trimEnding(plain(next)))).length === 0);
}

/** «Школа», «Стороны совместно»: who is meant, in the nominative. */
function isSide(text: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}$/u.test(text) && startsWithBody(text);
}

/** A line without a verb over decisions: «Площадка „Здоровое питание“», «В области спорта». */
export function opensTheme(statement: Statement, next: Statement | undefined): boolean {
  const text = plain(statement);
  if (next === undefined || !isItem(next) || !opensDecision(plain(next))) return false;
  if (text.length > longestTheme || !/^[\p{Lu}«"]/u.test(text) || /[.;!?]$/.test(text)) return false;
  return leadingVerb(text) === undefined && findNames(text).length === 0;
}

function isHeading(entry: Entry, next: Entry | undefined): boolean {
  if (!next || next.depth <= entry.depth) return false;
  const text = plain(entry.statement);
  if (text.endsWith(':')) return true;
  const verb = leadingVerb(text);
  // «2. Школам и библиотекам» / «2.1. составить…»; «1. Утвердить план.» / «- до 1 мая» is a decision with notes.
  return verb === undefined || (next.statement.number !== undefined && !/[.;]$/.test(text));
}
