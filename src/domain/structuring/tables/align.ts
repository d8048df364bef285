import { isPeriod } from '../../reading/periods/read-period.ts';
import type { Meaning } from './columns.ts';
import { beginning, continuing, heading, surely } from './evidence.ts';
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
/** Full rows that show that few cells are empty. */
const fewestFull = 2;

/**
 * Gives each stretch of text to a column so that all rows together fit best (Viterbi over columns): a stretch goes on
 * with the cell before it, begins the next cell of the row, or begins a row. Where each line is the `whole` of a cell or a
 * line of one, rows are full as a rule, and a line by itself may be a heading: it stands alone in the column behind the
 * last; where rows are `numbered`, few begin without a number. Linear in the number of stretches.
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
  const skipped = whole && areRegular(fragments, columns) ? emptyCell * 2 : emptyCell;
  const unfilled = skipped * (whole ? 1 : 0.6);
  const closed = (score: number, column: number) => score - unfilled * Math.max(0, width - 1 - column);
  const back: Int16Array[] = [];
  let scores: number[] = [];
  for (const [index, fragment] of fragments.entries()) {
    const before = fragments[index - 1];
    const after = fragments[index + 1];
    const parted = fragment.apart ? blankLine : 0;
    const anew = rowStart - againstRow(fragment);
    const from = new Int16Array(width + 1).fill(-1 - width);
    const next = columns.map((meaning, column) => {
      const [begins, goesOn] =
        fragment.place === undefined
          ? [beginning(fragment, before, meaning, after), continuing(fragment, before, meaning)]
          : [fragment.place === column ? surely : -surely, -surely];
      // The first row leaves the columns before its first cell empty.
      let best = index === 0 ? begins - skipped * column : Number.NEGATIVE_INFINITY;
      const offer = (score: number, previous: number) => {
        if (score <= best) return;
        best = score;
        from[column] = previous;
      };
      const start = starts[column];
      scores.forEach((score, previous) => {
        if (previous === column) offer(score - parted + goesOn, previous);
        if (previous < column) offer(score - parted + begins - skipped * (column - previous - 1), previous);
        // `-1 - previous` marks the break between rows.
        if (start !== undefined) offer(closed(score, previous) + begins + anew - start, -1 - previous);
      });
      return best;
    });
    // A heading stands in a column behind the last.
    const ends = scores.map(closed);
    const last = index === 0 ? width : bestOf(ends);
    from[width] = -1 - last;
    next.push(whole ? heading(fragment, after, numbered) + (ends[last] ?? 0) : Number.NEGATIVE_INFINITY);
    back.push(from);
    scores = next;
  }
  return trace(fragments, back, bestOf(scores.map(closed)));
}

/** Whether few cells are empty: the numbers of most rows, or their terms, are as far apart as there are columns. */
function areRegular(fragments: Fragment[], columns: (Meaning | undefined)[]): boolean {
  const numbered = columns[0] === 'number';
  const marks = fragments.flatMap(({ number, text }, at) => ((numbered ? number : isPeriod(text)) ? [at] : []));
  const full = marks.filter((at, index) => at - (marks[index - 1] ?? at) === columns.length).length;
  return full >= fewestFull && full * 2 >= marks.length - 1;
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
