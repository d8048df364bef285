import { numberHeader } from '../../reading/lexicon/headers.ts';
import { titleWord } from '../../reading/lexicon/partner-list.ts';
import { joinLines } from '../../reading/lists.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import { isTornWord } from '../../reading/text.ts';
import { cellText, sideBySide } from '../cell-text.ts';
import type { Cell } from '../material/material.ts';
import { chartColumns } from './chart-columns.ts';
import { headerMeaning, type Meaning } from './columns.ts';
import { refineMeanings } from './refine.ts';
import { widthOf } from './width.ts';

export interface Header {
  /** First row after the header and the first row of it. */
  from: number;
  to: number;
  columns: (Meaning | undefined)[];
  /** Column texts, joined over the rows of the header. */
  titles: string[];
  score: number;
}

const searchedRows = 15;
const tallest = 4;
/** How sure the title of a column must be for a row of titles alone to go on with the row above. */
const surelyTitle = 0.8;

/**
 * The best header among the first rows of a table, over one row or several; absent where no row reads like one. With
 * `other` columns given, the first header anywhere below that differs from them.
 */
export function findHeader(rows: Cell[][], from = 0, other?: (Meaning | undefined)[]): Header | undefined {
  let best: Header | undefined;
  for (let start = from; start < (other ? rows.length : Math.min(rows.length, from + searchedRows)); start++) {
    if (other && best) break;
    if (other && (goesOn(rows[start] as Cell[]) || isDated(rows[start] as Cell[], other))) continue;
    const torn = isSlice(rows[start] as Cell[], rows[start + 1]);
    let header = readHeader(rows, start, start + 1) ?? (torn ? readHeader(rows, start, start + 2) : undefined);
    if (!header) continue;
    for (let to = start + 2; to <= Math.min(rows.length, start + tallest) && continues(rows, start, to - 1); to++) {
      const taller = readHeader(rows, start, to);
      if (
        taller &&
        (isMergedWith(rows, start, to - 1) || taller.score >= header.score - costOf(rows[to - 1] as Cell[]))
      )
        header = taller;
    }
    if (other && (header.score < 2 || header.columns.join() === other.join())) continue;
    if (!best || header.score > best.score + 0.3) best = header;
  }
  return best;
}

/** How much less sure a header may be with one more row: its words make titles longer. */
function costOf(row: Cell[]): number {
  return Math.max(0.2, 0.15 * row.filter((cell) => sideBySide(cell) !== '').length);
}

/** A row in small letters («взаимодействия с | руководители МО») goes on with a record: no header inside a table. */
function goesOn(row: Cell[]): boolean {
  return row.some((cell) => /^\p{Ll}/u.test(sideBySide(cell)));
}

/** A row with a term in the column of terms is a record, whatever its words. */
function isDated(row: Cell[], columns: (Meaning | undefined)[]): boolean {
  return columns.some((meaning, at) => meaning === 'period' && isPeriod(sideBySide(row[at])));
}

/** Whether two rows say the same: a header repeated after a page break. */
export function sameText(a: Cell[], b: Cell[]): boolean {
  const text = (row: Cell[]) => row.map((cell) => sideBySide(cell).toLowerCase()).join('|');
  return text(a) === text(b);
}

/** Reads rows `from` to `to` as one header: at least two columns understood, and most of those that are filled. */
export function readHeader(rows: Cell[][], from: number, to: number): Header | undefined {
  const width = widthOf(rows.slice(from, to));
  const titles = Array.from({ length: width }, (_, column) => columnTitle(rows.slice(from, to), column));
  const filled = titles.filter((title) => title !== '').length;
  // «4 | Публикация на сайте | по мере готовности» is a record: its first cell is a number.
  if (filled < 2 || (to === from + 1 && /^\d{1,3}[.)]?$/.test(titles.find((title) => title !== '') ?? '')))
    return undefined;
  let score = 0;
  const chart = chartColumns(titles);
  const columns = titles.map((title, column) => {
    if (chart.has(column)) return undefined;
    const found = headerMeaning(title);
    if (!found || found.score < 0.55) {
      if (title !== '') score -= title.length > 60 ? 0.8 : 0.45;
      return undefined;
    }
    score += found.score;
    return found.meaning;
  });
  const known = new Set(columns.filter((meaning) => meaning !== undefined && meaning !== 'number'));
  // «Направление | Сентябрь | Октябрь | Ноябрь»
  if (chart.size > 0 && filled - chart.size <= 2) score += 1;
  else if (known.size < 2 || known.size * 2 < filled - chart.size - 1) return undefined;
  return score >= 1 ? { from, to, columns: settleMeanings(columns, titles), titles, score } : undefined;
}

/** What columns mean beside one another, by what each means alone. */
export function settleMeanings(columns: (Meaning | undefined)[], titles: string[]): (Meaning | undefined)[] {
  return refineMeanings(unique(columns, titles), titles);
}

function columnTitle(rows: Cell[][], column: number): string {
  const texts: string[] = [];
  rows.forEach((row, index) => {
    const text = cellText(row[column]) || titleOver(row, rows[index + 1], column);
    if (text && texts[texts.length - 1] !== text) texts.push(text);
  });
  return joinLines(texts);
}

/** «Ответственные» over «от школы | от музея», where the paste lost how wide it was: the title of both. */
function titleOver(row: Cell[], below: Cell[] | undefined, column: number): string {
  for (let at = column; at > 0 && sideBySide(below?.[at]) !== '' && sideBySide(below?.[at - 1]) !== ''; at--) {
    const title = cellText(row[at - 1]);
    if (title !== '') return title;
  }
  return '';
}

/** A row goes on with the header above it: it is merged with it or a slice of it, or holds only a few words in lower case. */
function continues(rows: Cell[][], start: number, at: number): boolean {
  const row = rows[at] as Cell[];
  const filled = row.filter((cell) => sideBySide(cell) !== '');
  if (isMergedWith(rows, start, at)) return true;
  if (filled.length === 0 || (filled.length === row.length && !isSlice(rows[at - 1] as Cell[], row))) return false;
  const texts = filled.map((cell) => sideBySide(cell));
  if (texts.some((text) => text.split(' ').length > 4)) return false;
  if (texts.every((text) => /^[\p{Ll}(№]/u.test(text))) return true;
  // «Договор» once stood over «Номер» and «Дата»; the paste lost how wide it was.
  const spans = row.some((cell, column) => filled.includes(cell) && sideBySide(rows[at - 1]?.[column]) === '');
  return spans && texts.every((text) => (headerMeaning(text)?.score ?? 0) >= surelyTitle);
}

/** «п/п | приятия» under «№ | Наименование меро-»: the next line of every cell. */
function isSlice(above: Cell[], row: Cell[] = []): boolean {
  return row.some((cell, column) => {
    const [over, text] = [sideBySide(above[column]), sideBySide(cell)];
    return isTornWord(over, text) || (column === 0 && numberHeader.test(`${over} ${text}`));
  });
}

/** «№» and «Мероприятие» reach down over «Школа 1 | Школа 2» under «Сроки»: one header, whatever it reads like. */
function isMergedWith(rows: Cell[][], start: number, at: number): boolean {
  const above = rows.slice(start, at).flat();
  return (rows[at] as Cell[]).some((cell) => cell.parts?.some((part) => above.includes(part as Cell)));
}

/**
 * The second column of the same meaning says nothing sure: «Срок» twice is start and end only when it says so. Of
 * several columns of organisations the one that says «партнёр» is meant: «Образовательная организация | Партнёр». What
 * is done is of all columns that say so: «Что даёт партнёр | Что даёт школа», «Формы работы с детьми | с родителями».
 */
function unique(columns: (Meaning | undefined)[], titles: string[]): (Meaning | undefined)[] {
  const named = columns.findIndex((meaning, index) => meaning === 'partner' && titleWord.test(titles[index] ?? ''));
  return columns.map((meaning, index) => {
    if (meaning === 'partner' && named >= 0) return index === named ? meaning : undefined;
    if (meaning === undefined || columns.indexOf(meaning) === index) return meaning;
    return meaning === 'forms' && columns.includes('partner') && !columns.includes('activity') ? 'activity' : undefined;
  });
}
