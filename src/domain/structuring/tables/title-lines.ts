import { squeeze } from '../../reading/text.ts';
import { isBlank } from '../material/lines.ts';
import type { Line } from '../material/material.ts';
import { headerMeaning, type Meaning } from './columns.ts';
import type { FlatHeader } from './flat-header.ts';
import { mayHeadTable } from './kind.ts';

const surely = 0.8;
const likely = 0.65;
const longestTitle = 70;
/** Titles of a header that need not be understood. */
const mostUnknown = 2;
/** Lines within which the labels of cards come again. */
const near = 200;

/** The title of a column, over a line or two; it need not be understood. */
interface Title {
  meaning: Meaning | undefined;
  text: string;
  lines: Line[];
}

/** Two lines or more, each the title of a column, no two of the same meaning but people of two sides. */
export function readTitleLines(lines: Line[], from: number): FlatHeader | undefined {
  let titles: Title[] = [];
  let next = from;
  for (;;) {
    while (next < lines.length && isBlank(lines[next])) next++;
    const more = next < lines.length ? withTitleAt(lines, next, titles) : undefined;
    if (!more) break;
    next += linesOf(more).length - linesOf(titles).length;
    titles = more;
  }
  if (titles[0]?.meaning === 'number' && titles.length > 2)
    for (const line of titlesAboveRows(lines, next, titles.length - 1)) {
      titles.push({ meaning: undefined, text: squeeze(line.text), lines: [line] });
      next = lines.indexOf(line, next) + 1;
    }
  const columns = titles.map(({ meaning }) => meaning);
  // Rows are numbered before what they say.
  if (columns.length < 2 || columns.indexOf('number') > 0 || !mayHeadTable(columns)) return undefined;
  const around = [...lines.slice(Math.max(0, from - near), from), ...lines.slice(next, next + near)];
  if (labelsValue(around, titles[titles.length - 1]?.text as string)) return undefined;
  const used = linesOf(titles);
  const gaps = used.filter((line, index) => line.line - (used[index - 1]?.line ?? line.line) > 1).length;
  const counted = columnNumbers(lines, next, columns.length);
  return {
    columns,
    titles: titles.map(({ text }) => text),
    lines: [...used, ...counted],
    next: counted.length > 0 ? lines.indexOf(counted[counted.length - 1] as Line) + 1 : next,
    spaced: gaps >= columns.length - 1,
  };
}

function linesOf(titles: Title[]): Line[] {
  return titles.flatMap((title) => title.lines);
}

/** The titles with what the line says: the rest of the last one, or another; absent where it is no title. */
function withTitleAt(lines: Line[], at: number, titles: Title[]): Title[] | undefined {
  const line = lines[at] as Line;
  const text = squeeze(line.text);
  const last = titles[titles.length - 1];
  const whole = `${last?.text} ${text}`;
  // «Социальные партнёры / колледжа» is one title.
  if (last && /^\p{Ll}/u.test(text) && whole.length <= longestTitle && headerMeaning(whole)?.meaning === last.meaning)
    return [...titles.slice(0, -1), { ...last, text: whole, lines: [...last.lines, line] }];
  const isTaken = (meaning: Meaning) => titles.some((title) => title.meaning === meaning);
  // «Читательская / группа»
  const below = lines[at + 1];
  const torn = below && /^\s*\p{Ll}/u.test(below.text) ? squeeze(`${text} ${below.text}`) : '';
  const joined = headerMeaning(text) ? undefined : headerMeaning(torn);
  if (below && joined && joined.score >= surely && last && !isTaken(joined.meaning))
    return [...titles, { meaning: joined.meaning, text: torn, lines: [line, below] }];
  // «на 2023 – 2024 учебный год» is of the title above.
  const found =
    text.length <= longestTitle && !/[:;]$|(?<!^\p{L}{1,4})\.$|\d{4}/u.test(text) ? headerMeaning(text) : undefined;
  if (!found) return undefined;
  // «Ответственный от школы», «Ответственный от музея»: people of both sides.
  const paired = found.meaning === 'responsible' && last?.meaning === 'responsible' && sameStart(text, last.text);
  const sure = found.score >= surely || (found.score >= likely && last && isOverTitle(lines, at));
  return paired || (sure && !isTaken(found.meaning))
    ? [...titles, { meaning: found.meaning, text, lines: [line] }]
    : undefined;
}

/** «Задачи, решаемые вместе» between «Учреждение» and «Формы работы»: the next line is surely a title. */
function isOverTitle(lines: Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 4).find((line) => !isBlank(line));
  return below !== undefined && (headerMeaning(squeeze(below.text))?.score ?? 0) >= surely;
}

/**
 * «Охват, чел.» over «1», the number of the first row: titles of columns that mean nothing here, where the rows have
 * cells for them beside the `known` ones. A heading over the rows has none.
 */
function titlesAboveRows(lines: Line[], from: number, known: number): Line[] {
  const filled = lines.slice(from, from + near).filter((line) => !isBlank(line));
  const rowAt = (number: number) => filled.findIndex(({ text }) => text.trim().replace(/\.$/, '') === String(number));
  const titles = filled.slice(0, Math.max(0, rowAt(1)));
  const areTitles = titles.every(({ text }) => /^\s*\p{Lu}[^:;]*$/u.test(text) && text.length <= longestTitle);
  const cells = [1, 2].map((number) => rowAt(number + 1) - rowAt(number) - 1);
  const areFilled = cells.every((count) => count >= known + titles.length);
  return titles.length <= mostUnknown && areTitles && areFilled ? titles : [];
}

/** «Срок» over a value elsewhere: a label of cards, not of a table whose header stands on another page again. */
function labelsValue(lines: Line[], title: string): boolean {
  const filled = lines.filter((line) => !isBlank(line)).map(({ text }) => squeeze(text));
  const isTitle = (text = '') => (headerMeaning(text)?.score ?? 0) >= surely;
  return filled.some((text, at) => text === title && !isTitle(filled[at - 1]) && !isTitle(filled[at + 1]));
}

function sameStart(text: string, other: string): boolean {
  return text.split(' ')[0] === other.split(' ')[0];
}

/** The lines «1», «2», «3» … that count the columns under their titles; none where they do not count them all. */
function columnNumbers(lines: Line[], from: number, width: number): Line[] {
  const below: Line[] = [];
  for (let at = from; at < lines.length && below.length < width; at++) {
    const line = lines[at] as Line;
    if (isBlank(line)) continue;
    if (line.text.trim() !== String(below.length + 1)) return [];
    below.push(line);
  }
  return below.length === width ? below : [];
}
