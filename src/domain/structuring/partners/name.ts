import type { AgreementMention } from '../../reading/agreements.ts';
import { readAgreement } from '../../reading/agreements.ts';
import { dropEnd } from '../../reading/endings.ts';
import { openEnd } from '../../reading/lexicon/lists.ts';
import { agreementNote, numbersInRow, oneOfSeveral } from '../../reading/lexicon/organisation-patterns.ts';
import { listMark } from '../../reading/list-mark.ts';
import { joinLines, trimItem } from '../../reading/lists.ts';
import { findLocalities } from '../../reading/localities.ts';
import { organisationLikeness } from '../../reading/organisations.ts';
import { squeeze } from '../../reading/text.ts';

/** What the cell or item with a partner's name says. */
export interface NameReading {
  name: string;
  shortName?: string;
  locality?: string;
  agreement?: AgreementMention;
  /** The term of the agreement where it is no date. */
  term?: string;
  /** Words set beside the name that are no part of it: «(Договор)», «(газета, телевидение)». */
  note?: string;
}

/** Reads a partner's name as written over one line or several; a settlement on its own line or in brackets is its place. */
export function readName(lines: readonly string[]): NameReading {
  const reading: NameReading = { name: '' };
  const kept: string[] = [];
  for (const line of lines.map(squeeze).filter((text) => text !== '')) {
    const own = ownLocality(line);
    if (own && kept.length > 0 && !reading.locality && !openEnd.test(kept[kept.length - 1] ?? ''))
      reading.locality = own;
    else kept.push(line);
  }
  let name = trimName(joinLines(kept));
  const notes: string[] = [];
  name = name.replace(agreementNote, (note: string) => {
    const { agreement, term } = readAgreement(note.replace(/[()]/g, ' '));
    if (Object.keys(agreement).length > 0) reading.agreement = agreement;
    if (term) reading.term = term;
    notes.push(note.trim());
    return '';
  });
  name = takeTrailingLocality(name, reading);
  name = name.replace(/\s*\(([^()]*,[^()]*)\)$/u, (whole, inside: string) => {
    if (/\p{Lu}/u.test(inside)) return whole;
    notes.push(whole.trim());
    return '';
  });
  const [first] = findLocalities(name);
  if (first && reading.locality === undefined) reading.locality = first.text;
  const shortName = abbreviationOf(name);
  if (shortName) reading.shortName = shortName;
  if (notes.length > 0) reading.note = notes.join(' ');
  reading.name = trimName(name);
  return reading;
}

/** A settlement in brackets, after a comma or run together with the closing quote is taken out of the name. */
function takeTrailingLocality(name: string, reading: NameReading): string {
  const places = findLocalities(name);
  const last = places[places.length - 1];
  if (!last || reading.locality !== undefined) return name;
  const before = name.slice(0, last.start);
  const after = name.slice(last.end);
  const bracketed = /\(\s*$/.test(before) && /^\s*\)\s*$/.test(after);
  const apart = /(?:,\s*|[»"”])$/u.test(before) && /^[\s.,;]*$/.test(after) && places.length === 1;
  if (!bracketed && !apart) return name;
  reading.locality = last.text;
  return dropEnd(before, '(,');
}

function ownLocality(line: string): string | undefined {
  const bare = dropEnd(line.replace(/^[(,\s]+/, ''), '),.;');
  const [place] = findLocalities(bare);
  return place && place.start === 0 && place.end === bare.length ? place.text : undefined;
}

/** The name without list marks, the star of a footnote and the punctuation around it; quotes and brackets stay. */
export function trimName(text: string): string {
  return dropEnd(trimItem(text), ':*\u2013\u2014-').replace(/^[\u2013\u2014-]\s*/u, '');
}

/** «(КДН)» after a name whose words begin with these letters, in this order. */
function abbreviationOf(name: string): string | undefined {
  for (const match of name.matchAll(/\((\p{Lu}[\p{Lu}\p{Ll}]{1,9})(?=[\s,)])/gu)) {
    const token = match[1] as string;
    if (token.slice(1).toLowerCase() === token.slice(1)) continue;
    const initials = (name.slice(0, match.index).match(/\p{L}+/gu) ?? []).map((word) =>
      (word[0] as string).toLowerCase(),
    );
    let from = 0;
    const fits = [...token.replace(/\p{Ll}/gu, '').toLowerCase()].every((letter) => {
      from = initials.indexOf(letter, from) + 1;
      return from > 0;
    });
    if (fits) return token;
  }
  return undefined;
}

/** The lines of each name that a cell lists with marks («1. Храм / 2. Воскресная школа»); none where it is no such list. */
export function listedNames(lines: readonly string[]): string[][] {
  const names: string[][] = [];
  for (const line of lines.filter((text) => squeeze(text) !== '')) {
    const mark = listMark(line);
    if (mark) names.push([line.slice(mark.length)]);
    else if (names.length === 0) return [];
    else names[names.length - 1]?.push(line);
  }
  return names.every((name) => organisationLikeness(joinLines(name)) >= 0.5) ? names : [];
}

/** Lines of one name in a composite cell; the text is not put together further than a name is long. */
interface NameGroup {
  lines: string[];
  text: string;
  located: boolean;
}

const mostNames = 12;
const longestName = 400;

/** The organisations a composite cell names: one per line or after a slash, or one per number («№5, 17, 33»). */
export function splitName(lines: readonly string[]): { name: string; locality?: string }[] {
  const numbered = splitNumbers(joinLines(lines));
  if (numbered.length > 1) return numbered;
  const groups: NameGroup[] = [];
  const pieces = lines.flatMap((text) =>
    text.split(/\s+\/\s+|;\s*/u).map((piece, index) => ({ line: squeeze(piece), apart: index > 0 })),
  );
  for (const { line, apart } of pieces.filter((piece) => piece.line !== '')) {
    const last = groups[groups.length - 1];
    const begins = organisationLikeness(line) >= (apart ? 0.6 : 0.8) && /^\p{Lu}/u.test(line) && !ownLocality(line);
    if (!last || (begins && (apart || isComplete(last.text) || last.located))) {
      groups.push({ lines: [line], text: line, located: hasLocality(line) });
      if (groups.length > mostNames) return [];
    } else {
      last.lines.push(line);
      last.located ||= hasLocality(line);
      if (last.text.length <= longestName) last.text = joinLines([last.text, line]);
    }
  }
  if (groups.length < 2) return [];
  return groups.map(({ lines: group }) => {
    const { name, locality } = readName(group.length === 1 ? separateLocality(group[0] as string) : group);
    return { name, ...(locality && { locality }) };
  });
}

function isComplete(name: string): boolean {
  return organisationLikeness(name) >= 0.6 && /[»"”]$|\)$|^\S+$/u.test(name.replace(/\s+\S+\.\s?\S+$/u, ''));
}

function hasLocality(line: string): boolean {
  return findLocalities(line).length > 0;
}

function separateLocality(line: string): string[] {
  const place = findLocalities(line).slice(-1)[0];
  return place && place.start > 0 && place.end === line.length ? [line.slice(0, place.start), place.text] : [line];
}

/** «ГБОУ СОШ №5,17,33» as three names, «МАОУ СОШ № 9 и № 31» as two. */
function splitNumbers(name: string): { name: string }[] {
  const row = numbersInRow.exec(name);
  if (!row) return [];
  const before = name.slice(0, row.index);
  const numbers = row[0].match(/\d+/g) ?? [];
  const space = /№\s+\d/.test(row[0]) ? ' ' : '';
  // «Детские сады № 14, № 27»
  const one = oneOfSeveral.get(before.trim().toLowerCase());
  const kind = one ? `${one.charAt(0).toUpperCase()}${one.slice(1)} ` : before;
  return numbers.map((number) => ({ name: `${kind}№${space}${number}`.trim() }));
}
