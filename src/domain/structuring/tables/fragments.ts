import { signatureMark } from '../../reading/lexicon/cell-kinds.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import { squeeze } from '../../reading/text.ts';
import { furniture } from '../furniture.ts';
import { isBlank } from '../material/lines.ts';
import type { Line } from '../material/material.ts';
import type { Meaning } from './columns.ts';
import { cutAtPlaces, cutLine } from './cut-line.ts';
import { edgesOf } from './edges.ts';
import { fitness } from './fitness.ts';
import { relate } from './relate.ts';
import { follows, levelsOf, loneNumber, rowNumber } from './row-numbers.ts';
import { isKindTitle, isNumberedTitle } from './section-title.ts';

/** A stretch of text that stands in one cell: a line, or a part of a line from one place where a cell may begin to the next. */
export interface Fragment {
  text: string;
  source: Line;
  /** Begins its line. */
  opens: boolean;
  /** The number of a row: «3.» before a capital. */
  number: boolean;
  /** A heading over the rows below. */
  section?: boolean;
  /** Whether a blank line stands above, where blank lines part rows. */
  apart?: boolean;
  /** Goes on with the cell of the line above for sure: no blank line stands between, where blank lines part cells. */
  joined?: boolean;
  /** The number of a page, among the cells of a row that goes on. */
  page?: boolean;
  /** Begins the name of a partner for sure. */
  names?: boolean;
  /** The column it stands in for sure. */
  place?: number;
  /** The line above had room for the first word, where each line is a cell or a line of one: a cell ends with it. */
  roomAbove?: boolean;
}

/** The share of the longest line that a line without room for another word fills. */
const fullLine = 0.9;

/** How lines are cut: at periods, not at all, at blank lines alone, and at what the columns hold. */
export interface Cutting {
  dated?: boolean;
  whole?: boolean;
  spaced?: boolean;
  columns?: (Meaning | undefined)[];
}

/**
 * Cuts lines at every place where another cell may begin: row numbers in sequence, spaced dashes and bullets, a capital
 * after a closed phrase, in a `dated` table the edges of periods; none where each line is the `whole` of a cell, or in a
 * `spaced` table of it or a part of it. Cutting too much does no harm: what belongs together is put together by `align`.
 */
export function fragmentsOf(lines: Line[], cutting: Cutting = {}): Fragment[] {
  const { whole = false, spaced = false, columns = [] } = cutting;
  const fragments: Fragment[] = [];
  const count: Count = { levels: [], beside: 0, headings: 0 };
  const cut = cutterOf(lines, cutting);
  const parted = !spaced && blankLinesPartRows(lines);
  const lastLine = lines.filter((line) => !isBlank(line)).pop();
  const longest = lines.reduce((most, { text }) => Math.max(most, text.trim().length), 0);
  let above = 0;
  let blank = true;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) blank = true;
    if (isBlank(line) || isFurniture(line, whole)) continue;
    // A wall at the end of a line parts nothing.
    const text = squeeze(line.text).replace(/\s\|$/, '');
    const loose = { text, source: line, opens: true, number: false };
    if (isPageNumber(text, count)) {
      fragments.push({ ...loose, page: true });
      continue;
    }
    // What is done, or when, is no bare number, a page has one; nor is it who signs, where no column is of people.
    const signs = furniture(text) === 'signature' && !columns.includes('responsible') && !columns.includes('person');
    if (line === lastLine && (signs || loneNumber.test(text)) && fitness(text, columns[columns.length - 1]) < 0)
      continue;
    if (isNumberedTitle(text) || (whole && isNumberedOver(lines, at, count.headings + 1))) {
      count.headings++;
      fragments.push({ ...loose, section: true });
      continue;
    }
    const begun = fragments.length;
    pushPieces(fragments, line, cut(text), count, columns);
    fragments.slice(begun).forEach((fragment, index) => {
      if (spaced && !blank) fragment.joined = !fragment.number;
      if (parted) fragment.apart = blank && index === 0;
    });
    const [opening] = fragments.slice(begun);
    const [word = ''] = text.split(' ', 1);
    if (whole && opening) opening.roomAbove = above + 1 + word.length <= longest * fullLine;
    above = text.length;
    blank = false;
  }
  relate(fragments, columns);
  return fragments;
}

/** What has been counted so far: the levels of the last row's number, numbers beside their text, numbered headings. */
interface Count {
  levels: number[];
  beside: number;
  headings: number;
}

/** How a line is cut into pieces that may be cells. */
function cutterOf(lines: Line[], { dated = false, whole = false, columns = [] }: Cutting) {
  // A spaced dash parts cells only where dashes also begin lines, or where there are no lines to tell by.
  const dashes = lines.length < 3 || lines.some((line) => /^\s*[\u2013\u2014\u2022\u00b7-]\s/.test(line.text));
  return (text: string): string[] =>
    whole
      ? [text]
      : cutLine(text, dashes, dated).flatMap((piece, index) => {
          const numbered = index === 0 ? (rowNumber.exec(piece)?.[0].length ?? 0) : 0;
          return cutAtPlaces(
            piece,
            edgesOf(piece, columns).filter((place) => place > numbered),
          );
        });
}

/** «Зам. директора Лунина Ж.Ж.» among whole cells is no signature, unless a gap stands before the name. */
function isFurniture({ text }: Line, whole: boolean): boolean {
  const as = furniture(text);
  const isSigner = as === 'signature' && !signatureMark.test(text) && !/\S {3,}\S/.test(text);
  // «Утверждено положение о наставничестве»
  const isCell = whole && (isSigner || (as === 'stamp' && /^\s*\p{L}+ \p{Ll}{4}/u.test(text)));
  return as !== undefined && !isCell;
}

/** Where those of rows stand beside their text, a number by itself that counts no row is a page's. */
function isPageNumber(text: string, { beside, levels }: Count): boolean {
  return beside > 1 && loneNumber.test(text) && levelsOf(text)[0] !== (levels[0] ?? 0) + 1;
}

/** Adds the pieces of a line, the numbers of rows among them apart from their text. */
function pushPieces(
  fragments: Fragment[],
  source: Line,
  pieces: string[],
  count: Count,
  columns: (Meaning | undefined)[],
): void {
  let opens = true;
  for (const piece of pieces) {
    // On another page the rows of a table count on.
    const goesOn = fragments.length === 0 && columns.includes('number') ? Number.parseInt(piece, 10) : Number.NaN;
    const expected = goesOn || (count.levels[0] ?? 0) + 1;
    const level = opens && loneNumber.test(piece) ? levelsOf(piece) : [];
    if (level[0] === expected || (level.length > 0 && follows(level, begunAnew(fragments) ? [] : count.levels))) {
      count.levels = level;
      fragments.push({ text: piece, source, opens, number: true });
      continue;
    }
    const [lead = '', number = ''] = rowNumber.exec(piece) ?? [];
    const first = Number.parseInt(number, 10);
    if (first === expected || (opens && first <= expected + 1)) {
      count.beside++;
      count.levels = levelsOf(number);
      fragments.push({ text: number.trim(), source, opens, number: true });
      fragments.push({ text: piece.slice(lead.length), source, opens: false, number: false });
    } else fragments.push({ text: piece, source, opens, number: false });
    opens = false;
  }
}

/** «2. Работа с родителями» over «5», the number of a row on a line of its own: the next heading of those counted. */
function isNumberedOver(lines: Line[], at: number, count: number): boolean {
  const below = lines.slice(at + 1, at + 4).find((line) => !isBlank(line));
  const number = /^(\d{1,2})[.)]\s*\p{Lu}/u.exec((lines[at] as Line).text.trim());
  return Number(number?.[1]) === count && below !== undefined && loneNumber.test(below.text.trim());
}

/** Below a heading numbers may begin with 1 again. */
function begunAnew(fragments: Fragment[]): boolean {
  const { text, section, opens } = fragments[fragments.length - 1] ?? {};
  return section === true || (opens === true && isKindTitle(text ?? ''));
}

/** Whether the lines are cells: the numbers of rows, or terms, stand on lines of their own. */
export function areCells(lines: Line[]): boolean {
  return lines.filter(({ text }) => loneNumber.test(text.trim()) || isPeriod(text.trim())).length >= 2;
}

/** Whether every line is a paragraph of its own. */
export function areApart(lines: Line[]): boolean {
  return lines.every((line, index) => isBlank(line) || isBlank(lines[index + 1]));
}

/** Several stretches of lines, each of two lines or more: a blank line is the end of a row, not of a cell. */
function blankLinesPartRows(lines: Line[]): boolean {
  const runs: number[] = [0];
  for (const line of lines) {
    if (isBlank(line)) runs.push(0);
    else runs[runs.length - 1] = (runs[runs.length - 1] ?? 0) + 1;
  }
  const filled = runs.filter((count) => count > 0);
  return filled.length >= 2 && filled.every((count) => count >= 2);
}
