import { squeeze } from '../../reading/text.ts';
import type { Line } from '../material/material.ts';
import { headerMeaning, headerWords, type Meaning } from './columns.ts';
import type { FlatHeader } from './flat-header.ts';
import { mayHeadTable } from './kind.ts';
import { readTornTitles } from './torn-titles.ts';

const tallestHeader = 10;
const surely = 0.8;
const longestTitle = 70;
/** Words of a line within which a header run together is looked for. */
const searchedWords = 40;
const longestSearched = 700;
const fewestTitles = 3;

function mayHoldHeader(text: string): boolean {
  return /№|\p{Lu}\p{L}+\s[^.;:]*\p{Lu}\p{L}+/u.test(text.slice(0, 400));
}

/** «№ п/п Социальный партнер Формы взаимодействия …»: words cut into titles so that every title is understood. */
export function readTogether(lines: Line[], index: number): FlatHeader | undefined {
  if (!mayHoldHeader(lines[index]?.text ?? '')) return undefined;
  const line = lines[index] as Line;
  const below = lines[index + 1];
  const whole = readTornTitles(line, below);
  if (whole && mayHeadTable(whole.columns)) return { ...whole, lines: [line, below as Line], next: index + 2 };
  const searched = line.text.slice(0, longestSearched);
  // Of three titles one at most is the number of the row, which has no word of its own.
  if (headerWords(searched) < fewestTitles - 1) return undefined;
  const tokens = [...searched.matchAll(/\S+/g)].slice(0, searchedWords + 25);
  const texts = tokens.map((token) => token[0]);
  for (let start = 0; start < Math.min(tokens.length, searchedWords); start++) {
    const titles: string[] = [];
    const columns: Meaning[] = [];
    let at = start;
    while (at < tokens.length) {
      const title = longestTitleAt(texts, at, columns);
      if (!title) break;
      titles.push(title.text);
      columns.push(title.meaning);
      at += title.length;
    }
    if (columns.length < fewestTitles || !mayHeadTable(columns)) continue;
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
export function readTornTogether(lines: Line[], from: number): FlatHeader | undefined {
  if (!/^\s*№/u.test(lines[from]?.text ?? '')) return undefined;
  const used: Line[] = [];
  let best: FlatHeader | undefined;
  for (const line of lines.slice(from, from + tallestHeader)) {
    if (/^\s*\d/u.test(line.text)) break;
    used.push(line);
    const text = squeeze(used.map((part) => part.text).join(' '));
    const found = used.length > 1 ? readTogether([{ ...line, text }], 0) : undefined;
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
