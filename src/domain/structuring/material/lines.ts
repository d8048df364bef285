import { numberHeader } from '../../reading/lexicon/headers.ts';
import { joinLines } from '../../reading/lists.ts';
import { headerMeaning } from '../tables/columns.ts';
import type { Line } from './material.ts';

/** No column is wider; a longer run of spaces or of one sign says nothing and would cost every pattern that walks it. */
const longestRun = 200;
// Taken by pieces: a run of millions would overflow the stack of the expression.
const longRun = / {200,99999}|\t{200,99999}|[^\S\n\r]{200,99999}|([^\p{L}\p{N}\s])\1{199,99999}/gu;
/** «•→экскурсии»: the tab that Word sets behind a bullet parts no cells. */
const bulletTab = /^(\s*[\u2022\u00b7\u25cf\u25aa\u25e6\uf0b7\uf0a7\u2013\u2014-])\t+(?=[^\t]+$)/u;
/** «> План мероприятий»: a letter that is answered or sent on. */
const quoteMark = /^(?:>[ \t]?)+(?=[^<>]*$)/;
/** Who wrote a message and when, as messengers copy it: «[15:10, 11.09.2025] Ким О.П.: », «Ким О.П., [11.09.2025 15:10]». */
const messageLead =
  /^(?:(?:\[\d\d:\d\d(?::\d\d)?, [\d.]{8,10}\]|\[?[\d.]{8,10}, \d\d:\d\d(?::\d\d)?(?:\]| -)) [^:\n]{1,60}: |[^[\]\n]{1,60}, \[[\d.]{8,10},? \d\d:\d\d(?::\d\d)?\]$)/u;
/** «*Адрес:* …», «**Музей**»: signs of a markup around words. */
const emphasis = /(?<![*\p{L}\p{N}])(\*{1,3})(?=\S)([^*]*[^*\s])\1(?![*\p{L}\p{N}])/gu;
/** Between what a label says and the next label. */
const labelStart = /(?:\s*[|\t;]|(?<!^\s*\d{1,2})\.)\s*(?=\p{Lu}[^:|;.\t]{2,40}:\s)/u;
const surely = 0.72;
/** No gap is longer: of more lines in a row without a word the rest says nothing. */
const longestGap = 100;
const hasWord = /[\p{L}\p{N}]/u;

/**
 * Lines of a text with their numbers from `first` on; every kind of line end counts, trailing spaces are dropped, and so is what
 * holds no word and is longer than it can mean anything.
 */
export function splitLines(text: string, first = 1): Line[] {
  let gap = 0;
  return text
    .replace(/^\ufeff/, '')
    .replace(longRun, (run) => run.slice(0, longestRun))
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line, index) => ({
      text: line
        .replace(/[^\S\t]+$/, '')
        .replace(bulletTab, '$1 ')
        .replace(quoteMark, '')
        .replace(emphasis, '$2'),
      line: first + index,
    }))
    .flatMap((line) => {
      // What the lead of a message says is a line of its own.
      const lead = messageLead.exec(line.text)?.[0] ?? '';
      return lead.length === 0 || lead === line.text
        ? [line]
        : [lead, line.text.slice(lead.length)].map((text) => ({ ...line, text }));
    })
    .flatMap((line) => labelledPieces(line.text).map((text) => ({ ...line, text })))
    .filter((line) => {
      gap = hasWord.test(line.text) ? 0 : gap + 1;
      return gap <= longestGap;
    });
}

/** «Партнёр: ДК | Форма: концерты | Срок: март», «Партнёр: ДК. Форма: …»: what each label says. */
function labelledPieces(text: string): string[] {
  if (text.split(':', 3).length < 3) return [text];
  const pieces = text.split(labelStart).map((piece) => piece.replace(/^\s*\|\s*|\s*\|$/g, ''));
  const labelled = (piece: string) => (headerMeaning(/^\P{L}*([^:]*):/u.exec(piece)?.[1] ?? '')?.score ?? 0) > surely;
  const parted = pieces.length > (/[|\t]/.test(text) ? 1 : 2);
  return parted && pieces.every(labelled) ? pieces : [text];
}

/** Whether a line says who wrote a message and when, and no more. */
export function isMessageLead(text: string): boolean {
  const plain = text.trim();
  return plain.endsWith(':') && messageLead.exec(`${plain} `)?.[0].trim() === plain;
}

/** Whether a line holds nothing but spaces. */
export function isBlank(line: Line | undefined): boolean {
  return !line || line.text.trim() === '';
}

/** Signs and gaps of a table: such a line is no running text. */
const tableSign = /[|\u2500-\u257f]|\S {2,}\S/;
const longestJoined = 2000;

/** Between a surname with one initial and the other: «Ярцева Л. / П., методист». */
const endsWithInitial = /\p{Lu}\p{Ll}+\s\p{Lu}\.$/u;
const otherInitial = /^\s*\p{Lu}\.\s*(?:[,;)\p{Ll}]|$)/u;

/** Lines with the words whole that a narrow column or page broke: «диагнос- / тика» stands in the first of its lines. */
export function rejoinWords(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    const broken =
      last !== undefined &&
      ((/(?<=\p{L})[-\u2010\u00ad]$/u.test(last.text) && /^[^\S\t]*\p{Ll}/u.test(line.text)) ||
        (otherInitial.test(line.text) && endsWithInitial.test(last.text))) &&
      last.text.length < longestJoined &&
      !tableSign.test(last.text) &&
      !tableSign.test(line.text) &&
      isOneCell(last.text, line.text);
    if (broken) joined[joined.length - 1] = { ...last, text: joinBroken(last.text, line.text), end: line.line };
    else joined.push(line);
  }
  return joined;
}

/**
 * Lines of as many cells may be slices of one row, unless the first begins with its number; a word that breaks before a tab
 * and a number's title over two lines («№ / п/п») are of slices.
 */
function isOneCell(above: string, below: string): boolean {
  const cells = above.split('\t');
  const other = below.split('\t');
  if (cells.length === 1 || other.length < cells.length) return true;
  if (/\p{L}-\t/u.test(above) || numberHeader.test(`${cells[0]} ${other[0]}`)) return false;
  return /^\s*(?:№|\d)/.test(above);
}

/** Indent and list mark stay as they are; of tabbed lines the last cell goes on with the first. */
function joinBroken(above: string, below: string): string {
  const start = Math.max(above.search(/\S/), above.lastIndexOf('\t') + 1);
  const [first = ''] = below.split('\t', 1);
  return above.slice(0, start) + joinLines([above.slice(start), first]) + below.slice(first.length);
}
