import { isPostOf, periodLikeness } from '../../reading/cell-kinds.ts';
import { audience } from '../../reading/lexicon/audience.ts';
import { listMark } from '../../reading/list-mark.ts';
import { beginsWithActivity, organisationLikeness } from '../../reading/organisations.ts';
import { findNames } from '../../reading/people.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import type { Meaning } from './columns.ts';
import { fitness } from './fitness.ts';
import type { Fragment } from './fragments.ts';

export interface Placed {
  fragment: Fragment;
  column: number;
}

/** What an empty cell costs, a column skipped before its row begins, and the gain of a row that begins where it should. */
const emptyCell = 0.35;
const rowStart = 0.3;
/** What a row costs that would begin in small letters within a line. */
const midLine = 0.6;
/** What a blank line that parts rows weighs, and one that parts cells. */
const blankLine = 1.5;
const surely = 5;

/**
 * Gives each stretch of text to a column so that all rows together fit best (Viterbi over columns): a stretch goes on
 * with the cell before it, begins the next cell of the row, or begins a row. Where each line is the `whole` of a cell or a
 * line of one, rows are full as a rule; where they are `numbered`, few begin without a number.
 * Linear in the number of stretches.
 */
export function align(
  fragments: Fragment[],
  columns: (Meaning | undefined)[],
  whole = false,
  numbered = fragments.filter(({ number }) => number).length > 1,
): Placed[][] {
  const width = columns.length;
  if (fragments.length === 0 || width === 0) return [];
  const starts = rowStarts(columns, numbered);
  const unfilled = emptyCell * (whole ? 1 : 0.6);
  const back: Int16Array[] = [];
  let scores: number[] = [];
  for (const [index, fragment] of fragments.entries()) {
    const before = fragments[index - 1];
    const after = fragments[index + 1];
    const parted = fragment.apart ? blankLine : 0;
    const anew = rowStart - againstRow(fragment);
    const from = new Int16Array(width);
    scores = columns.map((meaning, column) => {
      const begins = beginning(fragment, before, meaning, after);
      const goesOn = continuing(fragment, before, meaning);
      // The first row leaves the columns before its first cell empty.
      let best = index === 0 ? begins - emptyCell * column : Number.NEGATIVE_INFINITY;
      from[column] = -1 - width;
      const offer = (score: number, previous: number) => {
        if (score <= best) return;
        best = score;
        from[column] = previous;
      };
      const start = starts[column];
      scores.forEach((score, previous) => {
        if (previous === column) offer(score - parted + goesOn, previous);
        if (previous < column) offer(score - parted + begins - emptyCell * (column - previous - 1), previous);
        // `-1 - previous` marks the break between rows.
        if (start !== undefined)
          offer(score + begins + anew - unfilled * (width - 1 - previous) - start, -1 - previous);
      });
      return best;
    });
    back.push(from);
  }
  return trace(fragments, back, bestOf(scores.map((score, column) => score - unfilled * (width - 1 - column))));
}

/** What it costs a row to begin in each column; absent where none does. */
function rowStarts(columns: (Meaning | undefined)[], numbered: boolean): (number | undefined)[] {
  const first = columns[0] === 'number' ? 1 : 0;
  const last = first + (isGrouped(columns.slice(first)) ? 1 : 0);
  return columns.map((_, column) => {
    if (column > last) return undefined;
    if (column > first) return 0.4;
    return column === 0 ? 0 : numbered ? 1.5 : 0.1;
  });
}

/** What speaks against a row that begins with the stretch. */
function againstRow({ opens, text, apart }: Fragment): number {
  return (opens || !/^\p{Ll}/u.test(text) ? 0 : midLine) + (apart === false ? blankLine : 0);
}

/**
 * A first column that holds for several rows: the partner or the direction of the activities beside it, the direction of
 * the partners.
 */
function isGrouped([first, second, ...others]: (Meaning | undefined)[]): boolean {
  const groups =
    first === 'partner' || first === 'period' || first === 'direction' || first === 'section' || first === 'month';
  const ofPartners = second === 'partner' && (first === 'direction' || first === 'type' || first === 'section');
  return ofPartners || (groups && second === 'activity' && (first === 'period' || others.includes('period')));
}

function bestOf(scores: number[]): number {
  return scores.indexOf(scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY));
}

function trace(fragments: Fragment[], back: Int16Array[], last: number): Placed[][] {
  const rows: Placed[][] = [];
  let row: Placed[] = [];
  let column = last;
  for (let index = fragments.length - 1; index >= 0; index--) {
    row.push({ fragment: fragments[index] as Fragment, column });
    const from = (back[index] as Int16Array)[column] as number;
    if (from < 0) {
      rows.push(row.reverse());
      row = [];
      column = -1 - from;
    } else column = from;
  }
  return rows.reverse();
}

/** Columns of people who answer for something. */
const answers = new Set<Meaning | undefined>(['responsible', 'person']);

function beginsWithName(text: string): boolean {
  return findNames(text)[0]?.start === 0;
}

/** How well a stretch begins a cell of the column. */
function beginning(
  fragment: Fragment,
  previous: Fragment | undefined,
  meaning: Meaning | undefined,
  next: Fragment | undefined,
): number {
  if (fragment.number) return meaning === 'number' ? 2 : -2;
  if (meaning === 'number') return -2;
  if (fragment.joined) return -surely;
  if (fragment.names) return meaning === 'partner' ? 1 : -surely;
  const listed = meaning === 'forms' || meaning === 'activity' || meaning === 'result';
  const mark = listMark(fragment.text);
  if (mark?.kind === 'bullet') {
    const fits = fitness(fragment.text.slice(mark.length), meaning);
    const amongBullets = previous && listMark(previous.text)?.kind === 'bullet' ? 0.5 : 0;
    return (listed ? Math.max(0.3, fits) : fits - 1) - amongBullets;
  }
  // «в течение / года»
  const wrapped = meaning === 'period' && next?.opens && isPeriod(`${fragment.text} ${next.text}`);
  // «Ветеринар | Лунёв С.С.»: what stands before a name may be a post.
  const post = answers.has(meaning) && next && !next.opens && beginsWithName(next.text) ? 0.3 : -1;
  const fits = wrapped ? 1 : Math.max(post, fitness(fragment.text, meaning));
  const small =
    /^\p{Ll}/u.test(fragment.text) &&
    !listed &&
    !(meaning === 'participants' && fits === 1) &&
    !(answers.has(meaning) && fits > 0.6) &&
    meaning !== 'period' &&
    meaning !== 'direction' &&
    meaning !== 'aim' &&
    meaning !== 'agreementUntil' &&
    meaning !== 'agreement';
  // A cut within a line needs evidence of its own.
  const unsure = fragment.opens || previous?.number || fits > 0.6 ? 0 : 0.3;
  return fits - (small ? 0.5 : 0) - unsure;
}

/** How well a stretch goes on with its cell: cheaply within a line, as a bullet among bullets or in small letters. */
function continuing(fragment: Fragment, previous: Fragment | undefined, meaning: Meaning | undefined): number {
  if (!previous || fragment.number || previous.number) return -2;
  if (fragment.joined !== undefined) return fragment.joined ? 0 : -1;
  const mark = listMark(fragment.text);
  if (mark?.kind === 'bullet') {
    // «…«Ровесник» — библиотека — беседы»: a dash within a name.
    if (meaning === 'partner')
      return !fragment.opens && organisationLikeness(fragment.text.slice(mark.length)) >= 0.7 ? 0.2 : -0.6;
    return 0.25;
  }
  // «Зам. директора Ярцева / Л.П.»: a name is not cut.
  if (/^\p{Lu}\.\s?\p{Lu}\./u.test(fragment.text) && /\p{Lu}\p{Ll}+$/u.test(previous.text)) return 0.8;
  // «Учитель истории | Гай В.В.»: a post is not parted from its name.
  if (answers.has(meaning) && isPostOf(previous.text, fragment.text)) return 0.6;
  if (meaning !== 'partner' && beginsWithName(fragment.text))
    return !answers.has(meaning) ? -0.6 : fragment.opens ? -0.1 : 0.2;
  // «По мере необходимости | Культура»: another cell, whatever the two say together.
  const anew = /^\p{Lu}/u.test(fragment.text) && isPeriod(previous.text) && !isPeriod(fragment.text);
  if (meaning === 'period' && !anew && isPeriod(`${previous.text} ${fragment.text}`)) return 0.4;
  if (meaning === 'period' && periodLikeness(fragment.text) < 0.5) return -0.9;
  // Behind quotes or a number a name is whole.
  if (meaning === 'partner' && /[»")\d]$/u.test(previous.text) && goesBeyond(fragment.text)) return -0.8;
  // «8 классы | Парк»
  if (meaning === 'participants' && /^\p{Lu}/u.test(fragment.text) && audience.test(previous.text)) return -0.3;
  if (/^\p{Ll}/u.test(fragment.text) || /[,(-]$/.test(previous.text)) return 0.1;
  // A form of work is no part of a name.
  if (meaning === 'partner' && fragment.opens && beginsWithActivity(fragment.text)) return -0.7;
  return fragment.opens ? -0.4 : meaning === 'partner' && /^[«"„]/u.test(fragment.text) ? 0 : -0.12;
}

/** What stands behind a name: a form of work, a number of many digits, a term. */
function goesBeyond(text: string): boolean {
  const plain = /^\p{Ll}[\p{Ll}-]+\s\p{L}{3}/u.test(text) && organisationLikeness(text) < 0.3;
  return plain || beginsWithActivity(text) || /^\d{6}/.test(text) || periodLikeness(text) === 1;
}
