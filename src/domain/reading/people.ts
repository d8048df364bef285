import { dropAround, dropEnd } from './endings.ts';
import {
  connective,
  continuedPost,
  genitiveBody,
  groupAlone,
  manyOfPost,
  nobody,
  openAdjective,
  patronymic,
  postOfBody,
  postWords,
  responsibleLead,
  subjectAbbreviation,
  unfinishedPost,
} from './lexicon/people.ts';
import { joinLines } from './lists.ts';
import { fold, foldCase, squeeze } from './text.ts';

const surname = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
/** «ГАЛКИНА О.О.»: in capitals a surname shows by both initials alone. */
const capitals = '\\p{Lu}{4,}(?:-\\p{Lu}{3,})?';
const bothInitials = '\\p{Lu}\\.\\s?\\p{Lu}\\.';
const initials = '\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?';
/** A tab parts columns. */
const gap = '[^\\S\\t]+';
const personName = new RegExp(
  `(?<![\\p{L}«"])(?:${surname}${gap}${initials}|${initials}\\s?${surname}|${capitals}${gap}${bothInitials}|${bothInitials}\\s?${capitals}|${surname}${gap}${surname}${gap}${surname})(?!\\p{L})`,
  'gu',
);
/** A longer stretch is no list of people to be taken apart. */
const longestEntry = 600;
const openers = '(«“„[';
const closers = ')»”“]';

/** Where a person is named in the text: surname with initials in either order, or all three names in full. */
export function findNames(text: string): { start: number; end: number }[] {
  const names: { start: number; end: number }[] = [];
  personName.lastIndex = 0;
  for (let found = personName.exec(text); found; found = personName.exec(text)) {
    const [name] = found;
    const [first = ''] = name.split(/\s/);
    // «Председатель М.Л. Шатрова»: the post is no surname, the name begins behind it.
    if (postWords.has(fold(first))) personName.lastIndex = found.index + first.length;
    else if (name.includes('.') || patronymic.test(name))
      names.push({ start: found.index, end: found.index + name.length });
  }
  return names;
}

/** A post and a name apart: «Учитель литературы Сомова Т.Е.» has both; either may be empty. */
export function readPerson(entry: string): { post: string; name: string } {
  const [found] = findNames(entry);
  if (!found) return { post: entry, name: '' };
  const rest = `${entry.slice(0, found.start)} ${entry.slice(found.end)}`;
  return { post: dropAround(squeeze(rest), ',–—-'), name: entry.slice(found.start, found.end) };
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
    // «по УВР, ВР», «Директора школ № 1, № 3», «учителя 5, 6 классов»
    else if (
      last !== undefined &&
      (subjectAbbreviation.test(piece) || (/\d$/.test(last) && /^(?:№\s?)?\d/.test(piece)))
    )
      entries[entries.length - 1] = `${last}, ${piece}`;
    else entries.push(piece);
  }
  return entries;
}

/** Lines that go on with the one before: wrapped words, a name after its post, a bracket, the rest of «СОШ № / 20». */
function joinBroken(lines: string[]): string[] {
  const joined: string[] = [];
  for (const line of lines.map(stripMark)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && line !== '' && goesOn(last, line)) joined[joined.length - 1] = joinLines([last, line]);
    else joined.push(line);
  }
  return joined;
}

function goesOn(last: string, line: string): boolean {
  if (last.length > longestEntry) return false;
  if (/[,;]$/.test(last) && !isOpen(last)) return false;
  if (isOpen(last) || /^[(№]/.test(line) || unfinishedPost.test(last) || genitiveBody.test(line)) return true;
  if (postOfBody.test(last) && /^\p{Lu}{2}/u.test(line)) return true;
  const names = findNames(last);
  // «Сомова Т.Е. / лесничество»: a name is whole.
  const isNamed = names[names.length - 1]?.end === last.length && !connective.test(line);
  if (/^\p{Ll}/u.test(line))
    return !(isNamed || beginsPost(line)) || openAdjective.test(last) || /-$/.test(last) || continuedPost.test(line);
  const first = findNames(line)[0];
  // «Учитель / Сомова Т.Е.», «имени Л.И. / Ошарова», «Полынина / К.О.»
  if (first?.start === 0) return last !== '' && names.length === 0 && !manyOfPost.test(last) && !groupAlone.test(last);
  const endsInInitials = /\p{Lu}\.$/u.test(last) && names[names.length - 1]?.end !== last.length;
  return (endsInInitials && !beginsPost(line)) || (/^\p{Lu}\.\s?\p{Lu}\./u.test(line) && /\p{Lu}\p{Ll}+$/u.test(last));
}

function isOpen(text: string): boolean {
  return !isOutside(text, text.length);
}

function beginsPost(line: string): boolean {
  const word = /^[\p{L}-]+/u.exec(foldCase(line))?.[0] ?? '';
  return postWords.has(word) || postWords.has(word.split('-')[0] ?? '');
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
  if (text.length > longestEntry) return [text];
  const cuts = new Set<number>();
  const names = findNames(text);
  names.slice(1).forEach(({ start }, index) => {
    const between = text.slice(names[index]?.end ?? 0, start);
    if (/^\s+$/.test(between)) cuts.add(start);
  });
  for (const match of text.matchAll(/(?<=[^\s(«"„-]\s)\p{Lu}\p{Ll}[\p{Ll}-]*/gu)) {
    const at = match.index ?? 0;
    const before = text.slice(0, at).trimEnd();
    if (unfinishedPost.test(before) || !beginsPost(match[0])) continue;
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
  const plain = dropEnd(squeeze(text).replace(/^[-–—•·\s]+/u, ''), ',;:–—-');
  if (!plain.endsWith('.')) return plain;
  return /(?:^|[\s.])\p{Lu}\.$|(?:^|\s)\p{L}{1,4}\.$/u.test(plain) ? plain : plain.slice(0, -1);
}
