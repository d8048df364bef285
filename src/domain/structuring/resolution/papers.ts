import { aboveSignatures, documentHeading, documentNumber } from '../../reading/lexicon/minutes.ts';
import { fold } from '../../reading/text.ts';
import { isItem, plain, type Statement } from '../statement.ts';
import type { Placed } from './cues.ts';
import { findCue } from './cues.ts';
import { isDecisionTable } from './decision-table.ts';
import { headingDates, isDateLine } from './heading-dates.ts';
import { findLabel } from './labels.ts';
import { placeStatements } from './parts.ts';
import type { Pieces, TablesAt } from './pieces.ts';
import { readSignature } from './signatories.ts';

/** A longer statement is no heading. */
const longestHeading = 250;
/** «Протокол» over «№ 2»: so short a heading goes on in the next line. */
const shortHeading = 20;
/** Lines from the word of a heading to its date. */
const tallestHeading = 4;

/** A paper with its statements, each in its part. */
export interface Paper {
  placed: Placed[];
  tables: TablesAt;
}

/**
 * The papers of a file in which minutes stand below minutes: another begins where the word of the first heading
 * («Протокол № 1») heads lines again with another number or date, or another word right below a signature, and something
 * is decided in each.
 */
export function papersOf({ statements, tables }: Pieces): Paper[] {
  const headings: Heading[] = [];
  let word: string | undefined;
  const begins = statements.flatMap((statement, index) => {
    const found = headingWord(statement);
    if (found === undefined) return [];
    if (word !== undefined && found !== word && !opensBelow(statement, statements[index - 1])) return [];
    word = found;
    const heading = headingAt(statements, index);
    // The same again is the head of each page.
    const known = headings.some((other) => isSame(heading, other));
    headings.push(heading);
    return known || headings.length === 1 ? [] : [index];
  });
  const bounds: [from: number, end: number][] = [];
  let from = 0;
  [...begins, statements.length].forEach((end, index) => {
    // What decides nothing belongs to the paper below.
    if (begins.length > 0 && !decides(cut(statements, tables, begins[index - 1] ?? 0, end))) return;
    bounds.push([from, end]);
    from = end;
  });
  const last = bounds.pop() ?? [0, 0];
  return [...bounds, [last[0], statements.length] as const].map(([begin, end]) => cut(statements, tables, begin, end));
}

/** «РЕЗОЛЮЦИЯ» right below the signature of an order; «РЕШЕНИЕ» alone opens decisions. */
function opensBelow({ text }: Statement, above: Statement | undefined): boolean {
  return above !== undefined && readSignature(above.text) !== undefined && findCue(text) === undefined;
}

/** «протокол» where it heads what follows; «Протокол вела Осина А.А.», «Выписка верна» end it. */
function headingWord(statement: Statement): string | undefined {
  const text = plain(statement);
  if (isItem(statement) || text.length > longestHeading) return undefined;
  if (findLabel(text) || readSignature(text) || aboveSignatures.test(text)) return undefined;
  return documentHeading.exec(text)?.[0].toLowerCase();
}

/** What tells a heading from others: its number, or where it has none all that it says; and the day in it or below it. */
interface Heading {
  name: string;
  day: string | undefined;
}

function headingAt(statements: Statement[], index: number): Heading {
  const [text = '', ...below] = statements.slice(index, index + tallestHeading).map(plain);
  const whole = text.length < shortHeading && below[0] !== undefined ? `${text} ${below[0]}` : text;
  const [date] = [text, ...below.filter(isDateLine)].flatMap(headingDates);
  return { name: documentNumber.exec(whole)?.groups?.number ?? fold(whole), day: date?.period.start };
}

/** «Протокол № 3» of another day is of another body. */
function isSame(a: Heading, b: Heading): boolean {
  return a.name === b.name && (a.day === undefined || b.day === undefined || a.day === b.day);
}

function cut(statements: Statement[], tables: TablesAt, from: number, end: number): Paper {
  const own = new Map(
    [...tables].flatMap(([after, readings]) =>
      after > from || from === 0 ? (after <= end ? [[after - from, readings] as const] : []) : [],
    ),
  );
  return { placed: placeStatements(statements.slice(from, end), own), tables: own };
}

/** Whether anything is decided in a paper. */
export function decides({ placed, tables }: Paper): boolean {
  return (
    placed.some(({ role }) => role === 'decision') ||
    [...tables.values()].some((readings) => readings.some((reading) => isDecisionTable(reading, true)))
  );
}
