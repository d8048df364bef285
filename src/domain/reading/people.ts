import {
  nobody,
  patronymic,
  postWords,
  responsibleLead,
  subjectAbbreviation,
  unfinishedPost,
} from './lexicon/people.ts';
import { squeeze } from './text.ts';

const surname = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const initials = '\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?';
const personName = new RegExp(
  `(?<![\\p{L}«"])(?:${surname}\\s+${initials}|${initials}\\s?${surname}|${surname}\\s+${surname}\\s+${surname})(?!\\p{L})`,
  'gu',
);
const openers = '(«“„[';
const closers = ')»”“]';

/** Where a person is named in the text: surname with initials in either order, or all three names in full. */
export function findNames(text: string): { start: number; end: number }[] {
  return [...text.matchAll(personName)]
    .filter(({ 0: name }) => name.includes('.') || patronymic.test(name))
    .map(({ 0: name, index = 0 }) => ({ start: index, end: index + name.length }));
}

/** A post and a name apart: «Учитель литературы Сомова Т.Е.» has both; either may be empty. */
export function readPerson(entry: string): { post: string; name: string } {
  const [found] = findNames(entry);
  if (!found) return { post: entry, name: '' };
  const rest = `${entry.slice(0, found.start)} ${entry.slice(found.end)}`;
  return { post: squeeze(rest).replace(/^[\s,–—-]+|[\s,–—-]+$/g, ''), name: entry.slice(found.start, found.end) };
}

/**
 * The entries of a list of responsibles: split at commas, semicolons, line ends and between persons set side by side,
 * never at «и» or inside brackets and quotes; a post with its name and «(по согласованию)» is one entry.
 */
export function splitPeople(text: string): string[] {
  const entries: string[] = [];
  for (const piece of joinBroken(text.split('\n')).flatMap(splitAtMarks).flatMap(splitSideBySide).map(trimEntry)) {
    const last = entries[entries.length - 1];
    if (nobody.test(piece)) continue;
    if (last !== undefined && piece.startsWith('(')) entries[entries.length - 1] = `${last} ${piece}`;
    else if (last !== undefined && subjectAbbreviation.test(piece)) entries[entries.length - 1] = `${last}, ${piece}`;
    else entries.push(piece);
  }
  return entries;
}

/** Lines that go on with the one before: a name after its post, a bracket, the rest of «СОШ № / 20». */
function joinBroken(lines: string[]): string[] {
  const joined: string[] = [];
  for (const line of lines.map(stripMark)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && (line.startsWith('(') || unfinishedPost.test(last) || isNameOf(last, line))) {
      joined[joined.length - 1] = `${last} ${line}`;
    } else joined.push(line);
  }
  return joined;
}

function isNameOf(post: string, line: string): boolean {
  return !/[,;]$/.test(post) && post !== '' && findNames(post).length === 0 && findNames(line)[0]?.start === 0;
}

function stripMark(line: string): string {
  return squeeze(line)
    .replace(/^(?:[-–—•·▪*]\s*|\d{1,2}[.)]\s+)/u, '')
    .replace(responsibleLead, '');
}

/** Cuts at commas and semicolons outside brackets and quotes. */
function splitAtMarks(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (openers.includes(letter)) depth++;
    else if (closers.includes(letter)) depth = Math.max(0, depth - 1);
    else if ((letter === ',' || letter === ';') && depth === 0) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  // A bracket that never closes would swallow the list: then every comma counts.
  return depth > 0 ? text.split(/[,;]/) : [...pieces, text.slice(from)];
}

/** «Иванова А.А. Петров Б.Б.», «Замдиректора по ВР Педагог организатор»: a new entry begins without a mark. */
function splitSideBySide(text: string): string[] {
  const cuts = new Set<number>();
  const names = findNames(text);
  names.slice(1).forEach(({ start }, index) => {
    const between = text.slice(names[index]?.end ?? 0, start);
    if (/^\s+$/.test(between)) cuts.add(start);
  });
  for (const match of text.matchAll(/(?<=[^\s(«"„-]\s)\p{Lu}\p{Ll}[\p{Ll}-]*/gu)) {
    const at = match.index ?? 0;
    const before = text.slice(0, at).trimEnd();
    if (unfinishedPost.test(before) || !postWords.has(match[0].toLowerCase().replace(/\u0451/g, '\u0435'))) continue;
    if (isOutside(text, at) && !names.some(({ start, end }) => at >= start && at < end)) cuts.add(at);
  }
  const at = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  return at.slice(1).map((end, index) => text.slice(at[index], end));
}

function isOutside(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const count = (letters: string) => [...before].filter((letter) => letters.includes(letter)).length;
  return count('(«„') <= count(')»“');
}

/** Without list marks and trailing marks; the full stop of initials and abbreviations stays. */
function trimEntry(text: string): string {
  const plain = squeeze(text)
    .replace(/^[-–—•·\s]+/u, '')
    .replace(/[\s,;:–—-]+$/u, '');
  if (!plain.endsWith('.')) return plain;
  return /(?:^|[\s.])\p{Lu}\.$|(?:^|\s)\p{L}{1,4}\.$/u.test(plain) ? plain : plain.slice(0, -1);
}
