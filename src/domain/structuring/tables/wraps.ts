import { isPostOf, personLikeness } from '../../reading/cell-kinds.ts';
import { openEnd } from '../../reading/lexicon/lists.ts';
import { openAdjective } from '../../reading/lexicon/people.ts';
import { termNoun } from '../../reading/lexicon/periods.ts';
import { findNames } from '../../reading/people.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import { align, type Placed } from './align.ts';
import type { Meaning } from './columns.ts';
import { cutAtPlaces } from './cut-line.ts';
import { fitness } from './fitness.ts';
import type { Fragment } from './fragments.ts';

/** Share of rows whose first line must reach the last column, and of the length of a line or cell that leaves room for a word. */
const fullShare = 0.5;
const roomyLine = 0.9;
const roomyCell = 0.8;

/** How much of a cell's end, and of a line's, tells what goes on with it, in characters: a page has no longer line. */
const seen = 200;

/**
 * Whether the cells of a page were wrapped: a line begins every cell of a row, lines below it hold the rest of some of
 * them. Lines that only run on end each where the page does, these where their cells do.
 */
export function hasWraps(fragments: Fragment[], columns: (Meaning | undefined)[]): boolean {
  const lines = linesOf(fragments.filter(({ section }) => !section));
  const longest = lines.reduce((most, [first]) => Math.max(most, first?.source.text.length ?? 0), 0);
  const ends = lines.filter((line, index) => {
    const [below] = lines[index + 1] ?? [];
    const length = line[0]?.source.text.length ?? longest;
    return (
      below && !isHead(lines[index + 1] as Fragment[], columns) && length + wordLength(below.text) < longest * roomyLine
    );
  });
  return ends.length > 0 && lines.filter((line) => isHead(line, columns)).length >= 2;
}

/** The rows of such a page. */
export function alignWrapped(fragments: Fragment[], columns: (Meaning | undefined)[]): Placed[][] {
  const groups: Fragment[][][] = [];
  for (const line of linesOf(fragments)) {
    if (groups.length === 0 || isHead(line, columns)) groups.push([line]);
    else groups[groups.length - 1]?.push(line);
  }
  const rows = align(
    groups.flatMap(([head]) => head as Fragment[]),
    columns,
  );
  const isFull = (row: Placed[]) => row[row.length - 1]?.column === columns.length - 1;
  if (rows.length !== groups.length || rows.filter(isFull).length < rows.length * fullShare)
    return align(fragments, columns);
  const wrapped = rows.filter((_, at) => (groups[at]?.length ?? 0) > 1);
  const widths = columns.map((_, column) =>
    wrapped.reduce((most, row) => Math.max(most, cellOf(row, column).length), 0),
  );
  return rows.flatMap((row, at) => {
    const group = groups[at] as Fragment[][];
    // The line does not hold every cell: the others stand on the lines below it.
    if (!isFull(row) && group.length > 1) return align(group.flat(), columns);
    const cells = columns.map((_, column) => cellOf(row, column).slice(-seen));
    for (const line of group.slice(1)) {
      const placed = wrap(line.flatMap(piecesOf), cells, columns, widths);
      for (const { column, fragment } of placed) cells[column] = `${cells[column]} ${fragment.text}`.slice(-seen);
      row.push(...placed);
    }
    return [row];
  });
}

/** The first line of a row: it begins with a number, or where no row has one holds a term behind what is done. */
function isHead([first, ...others]: Fragment[], columns: (Meaning | undefined)[]): boolean {
  if (columns[0] === 'number') return first?.number === true;
  return /^[«"]?\p{Lu}/u.test(first?.text ?? '') && others.some(({ text }) => fitness(text, 'period') === 1);
}

function linesOf(fragments: Fragment[]): Fragment[][] {
  const lines: Fragment[][] = [];
  for (const fragment of fragments) {
    const last = lines[lines.length - 1];
    if (last?.[0]?.source === fragment.source) last.push(fragment);
    else lines.push([fragment]);
  }
  return lines;
}

function wordLength(text: string): number {
  return text.split(' ', 1)[0]?.length ?? 0;
}

function cellOf(row: Placed[], column: number): string {
  return row.flatMap((placed) => (placed.column === column ? [placed.fragment.text] : [])).join(' ');
}

/** «обелиске» | года | музей», «первоклассников | руководители»: cut at what goes on with another cell for sure. */
function piecesOf(fragment: Fragment): Fragment[] {
  const { text } = fragment;
  const places: number[] = [];
  for (const { index: at = 0, 0: noun } of text.matchAll(termNoun)) places.push(at, at + noun.length);
  for (const { end } of findNames(text)) places.push(end);
  if (text.includes('» ')) places.push(text.lastIndexOf('» ') + 1);
  const start = Math.max(0, text.length - seen);
  const end = text.slice(start);
  const person = [...end.matchAll(/(?<=\s)\p{Ll}/gu)].find(({ index }) => personLikeness(end.slice(index)) >= 0.8);
  if (person) places.push(start + person.index);
  return cutAtPlaces(text, places).map((piece) => ({ ...fragment, text: piece }));
}

/** A way to place the pieces of a line: its worth, the last cell it came to, the last piece, and the way before that. */
interface Way {
  score: number;
  cell: string;
  placed?: Placed;
  before?: Way;
}

/** Gives the pieces of a line to the cells they go on with, from left to right. */
function wrap(line: Fragment[], cells: string[], columns: (Meaning | undefined)[], widths: number[]): Placed[] {
  // The best way for the pieces so far that ends in each column: its cell as it is now, and where each piece went.
  let ways: Way[] = cells.map((cell) => ({ score: 0, cell }));
  for (const fragment of line) {
    const { text } = fragment;
    ways = columns.map((meaning, column) => {
      const offers = ways.slice(0, column + 1).map((way, from) => {
        const stays = from === column;
        const above = stays ? way.cell : (cells[column] ?? '');
        const fits = goesOn(text, above, meaning, widths[column] ?? 0);
        // What runs on within the line needs no sign of it; a name stays with its post.
        const runsOn = stays && way.placed && fits > -1;
        const score = way.score + (runsOn ? Number(isPostOf(above, text)) : fits);
        return { score, cell: `${above} ${text}`.slice(-seen), placed: { fragment, column }, before: way };
      });
      return offers.reduce((most, offer) => (offer.score > most.score ? offer : most));
    });
  }
  const placed: Placed[] = [];
  let way: Way | undefined = ways.reduce((most, other) => (other.score >= most.score ? other : most));
  for (; way?.placed; way = way.before) placed.push(way.placed);
  return placed.reverse();
}

/** How well a text goes on with the cell above it. */
function goesOn(text: string, above: string, meaning: Meaning | undefined, width: number): number {
  const unclosed = above.split(/[«(]/).length > above.split(/[»)]/).length;
  const named = /\p{Lu}\p{Ll}+$/u.test(above) && /^\p{Lu}\.\s?\p{Lu}\./u.test(text);
  const waits = meaning !== 'place' && openAdjective.test(above) && /^\p{Ll}/u.test(text);
  // «Учитель / технологии»
  const bare = /^\p{Lu}\p{Ll}+$/u.test(above) && /^\p{Ll}{4}/u.test(text) && personLikeness(above) >= 0.8;
  const open = unclosed || named || isPostOf(above, text) || openEnd.test(above) ? 1 : waits || bare ? 0.6 : 0;
  const sure = open - (above.length + wordLength(text) < width * roomyCell ? 0.4 : 0);
  switch (meaning) {
    case 'number':
      return Number.NEGATIVE_INFINITY;
    case 'period':
    case 'start':
    case 'end':
    case 'month':
      return isPeriod(`${above} ${text}`) ? 1 : -2;
    case 'activity':
    case 'forms':
    case 'result':
      return sure + 0.1;
    default:
      // «5–7», «Учитель Гай В.В.» are whole.
      return sure + fitness(text, meaning) / 2 - (/\p{L}/u.test(above) ? 0 : 1);
  }
}
