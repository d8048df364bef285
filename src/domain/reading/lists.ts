import { dropEnd, endsInAbbreviation } from './endings.ts';
import { compoundFirst } from './lexicon/compounds.ts';
import { keepsHyphen, needsObject, suffix, tornEnd, tornRest, twofoldPerson } from './lexicon/lists.ts';
import { listMark } from './list-mark.ts';
import { beginsWithActivity } from './organisations.ts';
import { squeeze } from './text.ts';

/** An item of a list and the line of the cell it begins on (from 0). */
export interface Item {
  text: string;
  line: number;
}

interface Entry extends Item {
  bulleted: boolean;
  depth: number;
  /** Ended by its own mark: `,` goes on with a sub-list, `;` and `.` close the item. */
  end: string;
}

/** Wrapped lines of one phrase as one text; a word broken by a hyphen, also a soft one, at the line end is rejoined. */
export function joinLines(lines: readonly string[]): string {
  if (lines.length === 1) return squeeze(lines[0] as string);
  const parts: string[] = [];
  let torn = false;
  for (const source of lines) {
    const line = squeeze(source);
    if (line === '') continue;
    const above = parts[parts.length - 1] ?? '';
    const rejoined = torn ? above + line : rejoin(above, line);
    if (rejoined === undefined) parts.push(line);
    else parts[parts.length - 1] = rejoined;
    torn = source.endsWith('\u00ad');
  }
  return parts.join(' ');
}

/** The line above and this one as one, where a word is torn between them; absent where a space parts them. */
function rejoin(above: string, line: string): string | undefined {
  if (tornRest.test(line) && tornEnd.test(above)) return above + line;
  const broken = above.endsWith('-') ? /\p{L}+(?=-$)/u.exec(above.slice(-longestWord))?.[0] : undefined;
  if (!broken || !/^\p{Ll}/u.test(line)) return undefined;
  // «Ямщико- / ву Г.Д.»
  const isSurname = /^\p{Lu}/u.test(broken) && /^\p{Ll}{1,5}\s\p{Lu}\./u.test(line);
  if (isSurname || suffix.test(line)) return above.slice(0, -1) + line;
  // «учителя- / ми» goes on with an ending, «учителя- / логопеды» with a word.
  const twofold = twofoldPerson.test(broken) && /^\p{Ll}{4}/u.test(line);
  return twofold || compoundFirst.test(broken) || keepsHyphen.test(broken) ? above + line : above.slice(0, -1) + line;
}

const longestWord = 40;

/** An item without its list mark and the punctuation that parted it from the next. */
export function trimItem(text: string): string {
  const plain = squeeze(text);
  const bare = plain.slice(listMark(plain)?.length ?? 0).replace(/^[\s;,.]+/, '');
  const cut = dropEnd(bare, ';,:');
  return endsInAbbreviation(cut) ? cut : dropEnd(cut, '.;,');
}

/**
 * The items of a cell or of the lines under a heading. Items are parted by bullets, sub-numbers and, where there are no
 * bullets or most of them hold several, by semicolons; other line ends are wrapped lines. A lead-in («обучение в
 * классах:») is joined with its sub-list.
 */
export function splitItems(lines: readonly string[]): Item[] {
  const pieces = lines.flatMap((line, index) => cutInner(line).map((text) => ({ text, line: index })));
  const bulleted = pieces.some(({ text }) => listMark(text) !== undefined);
  const entries = bulleted ? readBulleted(pieces) : readPlain(pieces);
  return joinLeadIns(entries).filter((item) => item.text !== '');
}

/** «музеев; - занятия» holds two items on one line, as does «1) беседы 2) конкурсы». */
function cutInner(line: string): string[] {
  return line
    .split(/(?<=[;.,])\s*(?=[-\u2010-\u2015\u2022\u00b7]\s*[\p{L}«"])(?<![-\p{L}])/u)
    .flatMap((part) => part.split(/(?<=\S)\s+(?=[\u2022\u00b7\u25cf\uf0b7]\s*\S)/u));
}

function readBulleted(pieces: Item[]): Entry[] {
  const entries: { parts: string[]; line: number; bulleted: boolean; depth: number }[] = [];
  for (const { text, line } of pieces) {
    const mark = listMark(text);
    const last = entries[entries.length - 1];
    if (squeeze(text) === '') continue;
    if (mark) entries.push({ parts: [text.slice(mark.length)], line, bulleted: true, depth: text.search(/\S/) });
    else if (last) last.parts.push(text);
    else entries.push({ parts: [text], line, bulleted: false, depth: 0 });
  }
  const cut = entries.map(({ parts }) => {
    const text = joinLines(parts);
    // «Акции: «Обелиск»; «Парад»» is a lead-in with what depends on it.
    return (text.includes(':') ? [text] : withBrackets(cutSemicolons(text))).filter((piece) => piece.trim() !== '');
  });
  // «подготовка праздников, посиделок; вечеров поэзии» once among bullets is one item of its writer.
  const isManner = cut.filter((pieces) => pieces.length > 1).length * 2 >= cut.length;
  return entries.flatMap(({ parts, line, bulleted, depth }, index) =>
    (isManner ? (cut[index] ?? []) : [joinLines(parts)]).map((piece) => entry(piece, line, bulleted, depth)),
  );
}

function readPlain(pieces: Item[]): Entry[] {
  const filled = pieces.filter(({ text }) => squeeze(text) !== '');
  if (filled.length > 1 && filled.every(({ text }, index) => standsAlone(text, filled[index - 1]?.text)))
    return filled.flatMap(({ text, line }) => cutSemicolons(squeeze(text)).map((part) => entry(part, line, false, 0)));
  const joined = joinLines(filled.map(({ text }) => text));
  return withBrackets(cutSemicolons(joined)).map((part) => entry(part, filled[0]?.line ?? 0, false, 0));
}

/** What stands in brackets behind a semicolon belongs to the item before it. */
function withBrackets(parts: string[]): string[] {
  const items: string[] = [];
  for (const part of parts) {
    if (items.length > 0 && part.trim().startsWith('(')) items[items.length - 1] += ` ${part.trim()}`;
    else items.push(part);
  }
  return items;
}

/** A line that begins an item of its own although no bullet says so: a capital after a finished line. */
function standsAlone(text: string, above: string | undefined): boolean {
  if (!/^\s*[«"„]?\p{Lu}/u.test(text)) return false;
  // «Спортакиада; проект / «Первые шаги»»: what the last word names.
  if (/^\s*[«"„]/u.test(text) && beginsWithActivity(/\p{L}+$/u.exec(above?.trimEnd() ?? '')?.[0] ?? '')) return false;
  return (
    above === undefined ||
    (!/[,\u2013\u2014-]\s*$/.test(above) && !/(?:^|\s)\p{L}{1,3}$/u.test(above) && beginsWithActivity(text))
  );
}

function entry(text: string, line: number, bulleted: boolean, depth: number): Entry {
  return { text, line, bulleted, depth, end: /[;,.:]\s*$/.exec(text)?.[0].trim() ?? '' };
}

/** Parts at semicolons outside brackets and quotes. */
export function cutSemicolons(text: string): string[] {
  return cutAt(text, ';');
}

/**
 * Parts at a separator that stands outside brackets and quotes. A closing quote ends all that are open, since the inner
 * one of two is often left out: «Дворец творчества «Юность»».
 */
export function cutAt(text: string, separators: string): string[] {
  if (![...separators].some((separator) => text.includes(separator))) return [text];
  const parts: string[] = [];
  let brackets = 0;
  let quoted = false;
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] as string;
    if (sign === '(') brackets++;
    else if (sign === ')') brackets = Math.max(0, brackets - 1);
    else if ('«„'.includes(sign)) quoted = true;
    else if ('»“'.includes(sign)) quoted = false;
    else if (sign === '"') quoted = !quoted;
    else if (brackets === 0 && !quoted && separators.includes(sign)) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  parts.push(text.slice(from));
  return (quoted || brackets > 0) && parts.length === 1 ? splitPlain(text, separators) : parts;
}

/** Where a quote or bracket is never closed, the separators within it count after all. */
function splitPlain(text: string, separators: string): string[] {
  const parts = [''];
  for (const sign of text) {
    if (separators.includes(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** Joins a lead-in with the items that depend on it: deeper ones, or short ones that end with commas. */
function joinLeadIns(entries: Entry[]): Item[] {
  const items: Item[] = [];
  for (let index = 0; index < entries.length; index++) {
    const lead = entries[index] as Entry;
    if (lead.end !== ':') {
      items.push({ text: trimItem(lead.text), line: lead.line });
      continue;
    }
    let last = index;
    while (last + 1 < entries.length && dependsOn(lead, entries, last + 1, index + 1)) last++;
    const parts = entries.slice(index + 1, last + 1).map(({ text }) => trimItem(text));
    items.push({
      text: parts.length > 0 ? `${squeeze(lead.text)} ${parts.join(', ')}` : trimItem(lead.text),
      line: lead.line,
    });
    index = last;
  }
  return items;
}

function dependsOn(lead: Entry, entries: Entry[], at: number, first: number): boolean {
  const item = entries[at] as Entry;
  if (item.end === ':' && item.depth <= lead.depth) return false;
  if (item.depth > lead.depth) return true;
  // The lead-in of a whole cell governs the items up to the first that can stand alone.
  if (!lead.bulleted) return !beginsWithActivity(item.text) || (at === first && needsObject.test(lead.text));
  const previous = entries[at - 1] as Entry;
  const length = wordCount(item.text);
  if (at === first) return item.end === ',' && length <= 5;
  if (previous.end !== ',') return false;
  const longest = Math.max(...entries.slice(Math.max(first, at - 20), at).map(({ text }) => wordCount(text)));
  return length <= Math.max(longest * 2, shortItem) && (item.end === ',' || length <= longest + 1);
}

/** So few words are a member of an enumeration, whatever stands before them. */
const shortItem = 4;

function wordCount(text: string): number {
  return squeeze(text).split(' ').length;
}

/** A lead-in item taken apart again: the lead-in and each item of its sub-list; an item without one stays whole. */
export function splitLeadIn(item: string): string[] {
  const colon = item.indexOf(':');
  if (colon < 0) return [item];
  const parts = cutAt(item.slice(colon + 1), ',;')
    .map(trimItem)
    .filter((part) => part !== '');
  return parts.length > 1
    ? [item.slice(0, colon).trim(), ...parts]
    : [item.slice(0, colon).trim(), item.slice(colon + 1).trim()];
}
