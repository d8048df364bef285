import { squeeze } from '../../reading/text.ts';
import { isBlank } from '../material/lines.ts';
import type { Line } from '../material/material.ts';
import { headerMeaning, type Meaning } from './columns.ts';
import { readTornTitles } from './torn-titles.ts';

export interface FlatHeader {
  columns: (Meaning | undefined)[];
  titles: string[];
  lines: Line[];
  /** Index of the first line after the header, and what follows the header on its own last line. */
  next: number;
  rest?: string;
  /** Each title is a paragraph of its own: blank lines part cells. */
  spaced?: boolean;
}

const tallestHeader = 10;
const surely = 0.8;
const likely = 0.65;
const longestTitle = 70;
/** Titles of a header that need not be understood. */
const mostUnknown = 2;
/** Lines within which the labels of cards come again. */
const near = 200;
/** Words of a line within which a header run together is looked for. */
const searchedWords = 40;

/** The header of a flattened table at or below a line: column titles one per line, or run together in a line. */
export function findFlatHeader(lines: Line[], from = 0): FlatHeader | undefined {
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (isBlank(line)) continue;
    const found = titleLines(lines, index) ?? (mayHoldHeader(line.text) ? runTogether(lines, index) : undefined);
    const torn = tornTogether(lines, index);
    if (torn && torn.columns.length > (found?.columns.length ?? 0)) return torn;
    if (found) return found;
  }
  return undefined;
}

function accepts(columns: (Meaning | undefined)[]): boolean {
  const has = (meaning: Meaning) => columns.includes(meaning);
  if (has('partner')) return true;
  if (has('forms') && has('period') && has('responsible')) return true;
  return (has('activity') || has('decision')) && (has('period') || has('responsible'));
}

/** Two lines or more, each the title of a column, no two of the same meaning but people of two sides. */
function titleLines(lines: Line[], from: number): FlatHeader | undefined {
  const columns: (Meaning | undefined)[] = [];
  const titles: string[] = [];
  const used: Line[] = [];
  let next = from;
  for (; next < lines.length; next++) {
    const line = lines[next] as Line;
    if (isBlank(line)) continue;
    const text = squeeze(line.text);
    const last = columns[columns.length - 1];
    const whole = `${titles[titles.length - 1]} ${text}`;
    // «Социальные партнёры / колледжа» is one title.
    if (last && /^\p{Ll}/u.test(text) && whole.length <= longestTitle && headerMeaning(whole)?.meaning === last) {
      titles[titles.length - 1] = whole;
      used.push(line);
      continue;
    }
    // «Читательская / группа»
    const below = lines[next + 1];
    const torn = below && /^\s*\p{Ll}/u.test(below.text) ? squeeze(`${text} ${below.text}`) : '';
    const joined = headerMeaning(text) ? undefined : headerMeaning(torn);
    if (below && joined && joined.score >= surely && columns.length > 0 && !columns.includes(joined.meaning)) {
      columns.push(joined.meaning);
      titles.push(torn);
      used.push(line, below);
      next++;
      continue;
    }
    // «на 2023 – 2024 учебный год» is of the title above.
    const found = text.length <= longestTitle && !/[:;.]$|\d{4}/.test(text) ? headerMeaning(text) : undefined;
    // «Ответственный от школы», «Ответственный от музея»: people of both sides.
    const paired = found?.meaning === 'responsible' && last === 'responsible' && sameStart(text, titles);
    const sure = found && (found.score >= surely || (found.score >= likely && last && isOverTitle(lines, next)));
    if (!found || (!paired && (!sure || columns.includes(found.meaning)))) break;
    columns.push(found.meaning);
    titles.push(text);
    used.push(line);
  }
  if (columns[0] === 'number' && columns.length > 2)
    for (const line of titlesAboveRows(lines, next, columns.length - 1)) {
      columns.push(undefined);
      titles.push(squeeze(line.text));
      used.push(line);
      next = lines.indexOf(line, next) + 1;
    }
  // Rows are numbered before what they say.
  if (columns.length < 2 || columns.indexOf('number') > 0 || !accepts(columns)) return undefined;
  const around = [...lines.slice(Math.max(0, from - near), from), ...lines.slice(next, next + near)];
  if (labelsValue(around, titles[titles.length - 1] as string)) return undefined;
  const gaps = used.filter((line, index) => line.line - (used[index - 1]?.line ?? line.line) > 1).length;
  const counted = columnNumbers(lines, next, columns.length);
  return {
    columns,
    titles,
    lines: [...used, ...counted],
    next: counted.length > 0 ? lines.indexOf(counted[counted.length - 1] as Line) + 1 : next,
    spaced: gaps >= columns.length - 1,
  };
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

function sameStart(text: string, titles: string[]): boolean {
  return text.split(' ')[0] === titles[titles.length - 1]?.split(' ')[0];
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

function mayHoldHeader(text: string): boolean {
  return /№|\p{Lu}\p{L}+\s[^.;:]*\p{Lu}\p{L}+/u.test(text.slice(0, 400));
}

/** «№ п/п Социальный партнер Формы взаимодействия …»: words cut into titles so that every title is understood. */
function runTogether(lines: Line[], index: number): FlatHeader | undefined {
  const line = lines[index] as Line;
  const below = lines[index + 1];
  const whole = readTornTitles(line, below);
  if (whole && accepts(whole.columns)) return { ...whole, lines: [line, below as Line], next: index + 2 };
  const tokens = [...line.text.slice(0, 700).matchAll(/\S+/g)].slice(0, searchedWords + 25);
  for (let start = 0; start < Math.min(tokens.length, searchedWords); start++) {
    const first = tokens[start]?.[0] ?? '';
    if (!/^(?:№|\p{Lu})/u.test(first)) continue;
    const titles: string[] = [];
    const columns: Meaning[] = [];
    let at = start;
    while (at < tokens.length) {
      const title = longestTitleAt(
        tokens.map((token) => token[0]),
        at,
        columns,
      );
      if (!title) break;
      titles.push(title.text);
      columns.push(title.meaning);
      at += title.length;
    }
    if (columns.length < 3 || !accepts(columns)) continue;
    const end = (tokens[at - 1]?.index ?? 0) + (tokens[at - 1]?.[0].length ?? 0);
    const rest = line.text.slice(end);
    // «… Ответственный Ожидаемый / результат»: the last title goes on in the next line.
    const wrapped = rest.trim() !== '' && below && rest.length + below.text.length < longestTitle;
    const title = wrapped && /^\s*\p{Ll}/u.test(below.text) ? squeeze(`${rest} ${below.text}`) : '';
    const last = headerMeaning(title);
    if (below && last && last.score >= surely && !columns.includes(last.meaning))
      return {
        columns: [...columns, last.meaning],
        titles: [...titles, title],
        lines: [line, below],
        next: index + 2,
      };
    return { columns, titles, lines: [line], next: index + 1, ...(rest.trim() !== '' && { rest }) };
  }
  return undefined;
}

/** «№ / п/п / Учреждение, / организация / Формы работы Сроки»: titles run together and broken over lines at once. */
function tornTogether(lines: Line[], from: number): FlatHeader | undefined {
  if (!/^\s*№/u.test(lines[from]?.text ?? '')) return undefined;
  const used: Line[] = [];
  let best: FlatHeader | undefined;
  for (const line of lines.slice(from, from + tallestHeader)) {
    if (/^\s*\d/u.test(line.text)) break;
    used.push(line);
    const text = squeeze(used.map((part) => part.text).join(' '));
    const found = used.length > 1 ? runTogether([{ ...line, text }], 0) : undefined;
    if (found && found.rest === undefined) best = { ...found, lines: [...used], next: from + used.length };
  }
  return best;
}

/** The best title that begins at a word: a title begins with a capital or a sign, and is not cut within a phrase. */
function longestTitleAt(tokens: string[], from: number, taken: Meaning[]) {
  if (!/^(?:№|\p{Lu})/u.test(tokens[from] ?? '')) return undefined;
  let best: { text: string; meaning: Meaning; length: number; score: number } | undefined;
  for (let length = 1; length <= 6 && from + length <= tokens.length; length++) {
    const next = tokens[from + length];
    // «Наименование предприятия (организации)»
    if (next !== undefined && /^[\p{Ll}(]/u.test(next)) continue;
    const text = tokens.slice(from, from + length).join(' ');
    const found = headerMeaning(text);
    if (!found || found.score < surely || taken.includes(found.meaning)) continue;
    if (!best || found.score > best.score - 0.03) best = { text, meaning: found.meaning, length, score: found.score };
  }
  return best;
}
