import { isAgreement } from '../../reading/agreements.ts';
import { dropEnd } from '../../reading/endings.ts';
import { categories } from '../../reading/lexicon/categories.ts';
import { ours, togetherCue } from '../../reading/lexicon/mentions.ts';
import {
  agreedAhead,
  agreedUntil,
  clauseStart,
  clauseWithin,
  conjunction,
  enumerationCue,
  jointVerb,
  sentenceEnd,
  sentenceWith,
} from '../../reading/lexicon/partner-list.ts';
import { cutAt } from '../../reading/lists.ts';
import { organisationCategory } from '../../reading/organisation-category.ts';
import { beginsWithActivity, organisationLikeness } from '../../reading/organisations.ts';
import { squeeze } from '../../reading/text.ts';
import { joinedText } from '../cell-text.ts';
import type { Cell, Line } from '../material/material.ts';
import type { TableReading } from '../tables/tables.ts';
import { findMentions } from './mentions.ts';
import { cutAtBracket, namesKind, parts } from './named.ts';
import { type Entry, readOutline } from './outline.ts';
import { type RowCells, readingOf } from './rows.ts';
import { readSaid, type Said } from './said.ts';

interface Mention {
  name: string;
  /** What stands behind the name, and what it is. */
  said?: Said[];
}

/** No sentence names partners for longer. */
const longestEnumeration = 3000;
const mostCues = 5;
/** Words of a name. */
const longestName = 14;

/** A name that is more than a kind of organisation: it has quotes, a number, an abbreviation or a capital inside. */
const proper = /[«"„№]|\p{Lu}{2,}|\s\p{Lu}\p{Ll}+/u;

/** Within an enumeration a capital at its beginning says so too: «Совет ветеранов», not «Центр», the writer's own. */
const own = /[«"„№]|\p{Lu}{2}|\p{Lu}.*\s/u;

/** A text is about partners where it names as many, in as great a share of its sentences or of its paragraphs. */
const fewest = 3;
const share = 0.4;
const shareOfParagraphs = 0.5;

/** Partners named in sentences: «соглашения подписаны с …, … и …», «С районной библиотекой проводятся …». */
export function readNarrative(lines: Line[]): TableReading | undefined {
  const entries = readOutline(lines).map((entry) => ({ entry, text: squeeze(joinedText(entry.texts)) }));
  const said = entries
    .filter(({ text }) => text.length >= 40)
    .flatMap(({ entry, text }) =>
      sentences(text).map((sentence) => ({
        entry,
        sentence,
        sure: readSentence(sentence),
        other: readOther(sentence),
      })),
    );
  const telling = said.filter(({ sure, other }) => sure.length > 0 || other.length > 0);
  const named = telling.reduce((sum, { sure, other }) => sum + Math.max(sure.length, other.length), 0);
  const tellingParagraphs = new Set(telling.map(({ entry }) => entry)).size;
  const isAbout =
    named >= fewest &&
    (telling.length >= said.length * share ||
      tellingParagraphs >= new Set(said.map(({ entry }) => entry)).size * shareOfParagraphs);
  const rows: RowCells[] = [];
  let paragraph: Entry | undefined;
  for (const { entry, sentence, sure, other } of said) {
    const cell = (value: string): Cell => ({ lines: [value], line: entry.lines[0]?.line ?? 0, parts: entry.lines });
    const mentions = sure.length > 0 || !isAbout ? sure : other;
    let from = 0;
    for (const { name, said = [] } of mentions) {
      const row: RowCells = new Map([['partner', cell(name)]]);
      for (const { meaning, text } of said) row.set(meaning, cell(text));
      // «… договор № 4 от 12.01.2025 с музеем и соглашение № 7 от 03.02.2025 с театром»
      const at = sentence.indexOf(name, from);
      const agreed = at < 0 ? undefined : agreedAhead.exec(sentence.slice(from, at))?.[0];
      if (at >= 0) from = at + name.length;
      const term = agreed && agreedUntil.exec(sentence.slice(from))?.[0];
      if (agreed && !row.has('agreement')) row.set('agreement', cell(`${agreed}${term ?? ''}`));
      rows.push(row);
    }
    // «… дружит с музеем. Договор № 8 подписан 12.09.2025.»
    if (mentions.length > 0) paragraph = entry;
    else if (paragraph === entry && isAgreement(sentence)) rows[rows.length - 1]?.set('agreement', cell(sentence));
  }
  return rows.length > 0 ? readingOf(rows, 'narrative') : undefined;
}

/** Names in a sentence on what is done together; the school that writes stands before the others. */
function readOther(sentence: string): Mention[] {
  const doer = readDoer(sentence);
  if (doer) return [doer];
  if (!togetherCue.test(sentence)) return [];
  const names = findMentions(sentence);
  const [first = ''] = names;
  const writes =
    names.length > 1 &&
    sentence.replace(ours, '').startsWith(first) &&
    organisationCategory(first) === categories.education;
  return (writes ? names.slice(1) : names).map((name) => ({ name }));
}

/** «Экскурсии на ферму организует СПК «Восход».»: what is done, a verb, and who does it. */
function readDoer(sentence: string): Mention | undefined {
  const verb = jointVerb.exec(sentence);
  if (!verb || !beginsWithActivity(sentence)) return undefined;
  const name = dropEnd(sentence.slice(verb.index + verb[0].length), '.!').trim();
  const named = proper.test(name) && organisationLikeness(name) >= 0.6 && name.split(' ').length <= longestName;
  return named && organisationCategory(name) !== categories.education
    ? { name, said: [{ meaning: 'forms', text: sentence.slice(0, verb.index) }] }
    : undefined;
}

function sentences(text: string): string[] {
  return text
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function readSentence(sentence: string): Mention[] {
  for (const cue of [...sentence.matchAll(enumerationCue)].slice(0, mostCues)) {
    const from = (cue.index ?? 0) + cue[0].length;
    const names = readEnumeration(sentence.slice(from, from + longestEnumeration));
    const bracketed = names.filter((name) => cutAtBracket(name)).length * 2 > names.length;
    if (names.length > 0) return names.map((name) => withSaid(name, bracketed));
  }
  return readJoint(sentence);
}

/** «Городской музей (экскурсии)», «ЦРБ – осмотры (отв. Ким О.О.)»: what is said of it stands behind the name. */
function withSaid(text: string, bracketed: boolean): Mention {
  const { name, rest } = cutAtBracket(text, bracketed) ?? parts(text);
  return rest === undefined ? { name: text } : { name, said: readSaid(rest).said };
}

/** Names up to where the sentence goes on about something else. */
function readEnumeration(tail: string): string[] {
  const names: string[] = [];
  // «с учреждениями культуры и спорта: библиотекой, музеем» names those behind the colon.
  const [kind = ''] = /^[^:,«(]{3,70}:\s/u.exec(tail) ?? [];
  const [listed = ''] = tail.slice(namesKind(kind) ? kind.length : 0).split(clauseWithin);
  // Commas part what is done where something is said of each name.
  const pieces = cutAt(listed, ';');
  const said = pieces.length > 1 && pieces.every((piece) => parts(piece.trim()).rest !== undefined);
  for (const part of (said ? pieces : cutAt(listed, ',;')).flatMap((piece) => splitConjunction(piece.trim()))) {
    const bare = dropEnd(part.replace(/^[\s:\u2013\u2014-]+/u, '').replace(sentenceWith, ''), '.;,');
    if (bare === '' || clauseStart.test(part)) break;
    if (organisationLikeness(bare) >= 0.5) names.push(bare);
    else if (names.length > 0 && bare.split(' ').length <= 4) names[names.length - 1] += `, ${bare}`;
    else if (names.length === 0) return [];
    else break;
  }
  const sure = names.filter((name) => own.test(name) || cutAtBracket(name)).length;
  return names.length >= 2 && sure * 2 >= names.length ? names : [];
}

/** «… библиотекой и музеем» names two where both halves are names; never within quotes. */
function splitConjunction(part: string): string[] {
  const found = conjunction.exec(part);
  if (!found) return [part];
  const left = part.slice(0, found.index);
  const right = part.slice(found.index + found[0].length);
  if (left.trim() === '') return [right];
  if (/[«„"][^»“"]*$/u.test(left)) return [part];
  const closed = /[»"”]\s*$/u.test(left);
  return organisationLikeness(left) >= 0.6 && organisationLikeness(right) >= (closed ? 0.6 : 0.75)
    ? [left, right]
    : [part];
}

/** «С районной библиотекой проводятся викторины»: a name, a verb, and what is done. */
function readJoint(sentence: string): Mention[] {
  const verb = jointVerb.exec(sentence);
  if (!verb || verb.index === 0) return [];
  const name = sentence.slice(0, verb.index).replace(sentenceWith, '').trim();
  const forms = dropEnd(sentence.slice(verb.index + verb[0].length), '.;,').trim();
  // Without «с» the sentence is about the one who does it, and a school or kindergarten is most often the writer.
  const other = sentenceWith.test(sentence) || organisationCategory(name) !== categories.education;
  const named =
    other &&
    name.split(' ').length <= longestName &&
    proper.test(name) &&
    organisationLikeness(name) >= (sentenceWith.test(sentence) ? 0.6 : 0.75);
  const meaning = isAgreement(forms) ? 'agreement' : 'forms';
  return named && forms !== '' ? [{ name, said: [{ meaning, text: forms }] }] : [];
}
