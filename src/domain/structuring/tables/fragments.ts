import { signatureMark } from '../../reading/lexicon/cell-kinds.ts';
import { listMark } from '../../reading/list-mark.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import { squeeze } from '../../reading/text.ts';
import { furniture } from '../furniture.ts';
import { isBlank } from '../material/lines.ts';
import type { Line } from '../material/material.ts';
import type { Meaning } from './columns.ts';
import { cutAtPlaces, cutLine } from './cut-line.ts';
import { edgesOf } from './edges.ts';
import { fitness } from './fitness.ts';
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
}

/** Columns of what is done. */
const listed = new Set<Meaning | undefined>(['forms', 'activity', 'result']);

/** How lines are cut: at periods, not at all, at blank lines alone, and at what the columns hold. */
interface Cutting {
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
export function fragmentsOf(
  lines: Line[],
  { dated = false, whole = false, spaced = false, columns = [] }: Cutting = {},
): Fragment[] {
  const fragments: Fragment[] = [];
  let counted: number[] = [];
  /** How many numbers of rows stand beside their text. */
  let beside = 0;
  // A spaced dash parts cells only where dashes also begin lines, or where there are no lines to tell by.
  const dashes = lines.length < 3 || lines.some((line) => /^\s*[\u2013\u2014\u2022\u00b7-]\s/.test(line.text));
  const parted = !spaced && blankLinesPartRows(lines);
  let blank = true;
  let headings = 0;
  const lastLine = lines.filter((line) => !isBlank(line)).pop();
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) blank = true;
    const as = furniture(line.text);
    // «Зам. директора Лунина Ж.Ж.» among cells is no signature, unless a gap stands before the name.
    const signed = signatureMark.test(line.text) || /\S {3,}\S/.test(line.text);
    if (isBlank(line) || (as && !(whole && as === 'signature' && !signed))) continue;
    let opens = true;
    const begun = fragments.length;
    const text = squeeze(line.text);
    // Where those of rows stand beside their text, one by itself that counts no row is a page's.
    if (beside > 1 && loneNumber.test(text) && levelsOf(text)[0] !== (counted[0] ?? 0) + 1) {
      fragments.push({ text, source: line, opens, number: false, page: true });
      continue;
    }
    // What is done, or when, is no bare number; a page has one.
    if (line === lastLine && loneNumber.test(text) && fitness(text, columns[columns.length - 1]) < 0) continue;
    if (isNumberedTitle(text) || (whole && isNumberedOver(lines, at, headings + 1))) {
      headings++;
      fragments.push({ text, source: line, opens, number: false, section: true });
      continue;
    }
    const pieces = whole
      ? [text]
      : cutLine(text, dashes, dated).flatMap((piece, index) => {
          const numbered = index === 0 ? (rowNumber.exec(piece)?.[0].length ?? 0) : 0;
          return cutAtPlaces(
            piece,
            edgesOf(piece, columns).filter((place) => place > numbered),
          );
        });
    for (const piece of pieces) {
      // On another page the rows of a table count on.
      const goesOn = fragments.length === 0 && columns.includes('number') ? Number.parseInt(piece, 10) : Number.NaN;
      const expected = goesOn || (counted[0] ?? 0) + 1;
      const level = opens && loneNumber.test(piece) ? levelsOf(piece) : [];
      if (level[0] === expected || (level.length > 0 && follows(level, begunAnew(fragments) ? [] : counted))) {
        counted = level;
        fragments.push({ text: piece, source: line, opens, number: true });
        continue;
      }
      const number = rowNumber.exec(piece);
      const inSequence =
        number !== null &&
        Number.parseInt(number[1] as string, 10) <= expected + 1 &&
        (opens || Number.parseInt(number[1] as string, 10) === expected);
      if (number && inSequence) {
        beside++;
        counted = levelsOf(number[1] as string);
        fragments.push({ text: (number[1] as string).trim(), source: line, opens, number: true });
        fragments.push({ text: piece.slice(number[0].length), source: line, opens: false, number: false });
      } else fragments.push({ text: piece, source: line, opens, number: false });
      opens = false;
    }
    if (spaced && !blank) for (const fragment of fragments.slice(begun)) fragment.joined = !fragment.number;
    if (parted)
      fragments.slice(begun).forEach((fragment, index) => {
        fragment.apart = blank && index === 0;
      });
    blank = false;
  }
  const ends = columns[columns.length - 1];
  // «… Протокол II. Основной этап 3 Занятия …»: a heading before the number of the next row.
  fragments.forEach((fragment, index) => {
    if (!fragments[index + 1]?.number) return;
    if (isNumberedTitle(fragment.text) || (ends !== 'activity' && isKindTitle(fragment.text))) fragment.section = true;
  });
  markShallow(fragments);
  if (listed.has(columns[columns.indexOf('partner') + 1])) joinNames(fragments);
  return fragments;
}

/** «2. Работа с родителями» over «5», the number of a row on a line of its own: the next heading of those counted. */
function isNumberedOver(lines: Line[], at: number, count: number): boolean {
  const below = lines.slice(at + 1, at + 4).find((line) => !isBlank(line));
  const number = /^(\d{1,2})[.)]\s*\p{Lu}/u.exec((lines[at] as Line).text.trim());
  return Number(number?.[1]) === count && below !== undefined && loneNumber.test(below.text.trim());
}

/** «1.» with a text over «1.1.»: a heading with its number. */
function markShallow(fragments: Fragment[]): void {
  fragments.forEach((fragment, index) => {
    if (!fragment.number) return;
    let next = index + 1;
    while (next < fragments.length && !fragments[next]?.number) next++;
    const text = fragments.slice(index + 1, next);
    const [first, ...others] = text;
    const deeper = levelsOf(fragments[next]?.text ?? '').length > levelsOf(fragment.text).length;
    if (!deeper || !first || others.some(({ joined }) => !joined)) return;
    fragment.section = true;
    for (const one of text) one.joined = true;
  });
}

/** «2 Детская / музыкальная школа / - концерты»: where bullets say what is done, the lines above them are one name. */
function joinNames(fragments: Fragment[]): void {
  const isBullet = ({ text }: Fragment) => listMark(text)?.kind === 'bullet';
  const names: Fragment[][] = [];
  for (let from = 1; from <= fragments.length; from++) {
    if (!fragments[from - 1]?.number) continue;
    let end = from;
    while (end < fragments.length && !fragments[end]?.number && !isBullet(fragments[end] as Fragment)) end++;
    if (end === from || end === fragments.length || fragments[end]?.number) return;
    names.push(fragments.slice(from, end));
  }
  for (const name of names)
    name.forEach((fragment, index) => {
      fragment.names = index === 0;
      if (index > 0) fragment.joined = true;
    });
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
