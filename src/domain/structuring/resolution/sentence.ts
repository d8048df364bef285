import { dropEnd } from '../../reading/endings.ts';
import {
  abbreviatedBefore,
  abbreviatedPost,
  addresseeNouns,
  capitals,
  dativeAdjective,
  dativeEndings,
  dativePatronymic,
  dativeSurname,
  everyOne,
  feminineAdjective,
  pluralDative,
} from '../../reading/lexicon/addressees.ts';
import {
  afterAddressee,
  falseInfinitives,
  handOverVerbs,
  infinitiveEnding,
  notInfinitive,
  objectBehind,
  responsibleRole,
  takesPerson,
} from '../../reading/lexicon/decision-verbs.ts';
import { findNames } from '../../reading/people.ts';

const wordPattern = /\p{L}+(?:-\p{L}+)*/gu;
const quoted = /«[^»]{0,300}»|"[^"]{0,300}"|“[^”]{0,300}”|\([^)]{0,300}\)/g;
/** What is to be done is said early in a sentence. */
const farthestVerb = 1000;

export interface Verb {
  word: string;
  at: number;
}

/** The first infinitive of a sentence outside quotations and brackets: what is to be done. */
export function leadingVerb(text: string): Verb | undefined {
  const bare = text.slice(0, farthestVerb).replace(quoted, (part) => ' '.repeat(part.length));
  for (const match of bare.matchAll(wordPattern)) {
    const word = match[0].toLowerCase();
    if (isInfinitive(word)) return { word, at: match.index ?? 0 };
  }
  return undefined;
}

/** Whether a word in lower case is an infinitive, told from its ending. */
export function isInfinitive(word: string): boolean {
  if (word.length < 3) return false;
  if (handOverVerbs.includes(word)) return true;
  return infinitiveEnding.test(word) && !notInfinitive.test(word) && !falseInfinitives.has(word);
}

/** Whether the sentence begins as decisions do: with an infinitive, or with whose turn it is and an infinitive. */
export function opensDecision(text: string): boolean {
  const verb = leadingVerb(text);
  if (!verb) return false;
  const before = text.slice(0, verb.at).trim();
  return before === '' || isAddressee(before) || wordsIn(before) <= 1;
}

function wordsIn(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}

/** The addressee before the verb, without the term and manner that may stand between: «Руководителям МО до 01.09 …». */
export function addresseeBefore(text: string, verb: Verb): string | undefined {
  const before = text.slice(0, verb.at);
  const first = (/^[\p{L}-]+/u.exec(before)?.[0] ?? '').toLowerCase();
  // «Иванову А.А. назначить секретарём» names whom; a plural dative («Сторонам назначить …») can only be an addressee.
  // «Ответственным за безопасность назначить Ложкина Ф.А.» names a role.
  if (takesPerson.test(verb.word) && responsibleRole.exec(before)?.index === 0) return undefined;
  const object = !takesPerson.test(verb.word) || objectBehind.test(text.slice(verb.at + verb.word.length));
  if (before.trim() === '' || !(object || pluralDative.test(first) || isDativeNoun(first))) return undefined;
  const cut = afterAddressee.exec(` ${before}`);
  const who = dropEnd(cut ? before.slice(0, Math.max(0, cut.index - 1)) : before, ',:;–—-').trim();
  return who !== '' && isAddressee(who) ? who : undefined;
}

/** Whether the words name, in the dative, somebody who can be told to do something. */
export function isAddressee(said: string): boolean {
  const text = said.replace(abbreviatedBefore, '');
  if (everyOne.test(text) || capitals.test(text) || abbreviatedPost.test(text)) return true;
  if ((/\p{Lu}\./u.test(text) && dativeSurname.test(text)) || dativePatronymic.test(text)) return true;
  // «Грош А.А. согласовать смету»: some surnames do not change.
  const [name] = findNames(text);
  if (name && name.start === 0 && name.end === text.trimEnd().length) return true;
  const [first, ...others] = text.match(wordPattern) ?? [];
  if (!first) return false;
  // «Торгово-промышленной палате», «педагогу-психологу»: the case is told by the last part.
  const word = first.toLowerCase().replace(/^.*-/, '');
  if (pluralDative.test(word) || dativeAdjective.test(word) || isDativeNoun(word)) return true;
  return feminineAdjective.test(word) && others.slice(0, 4).some((other) => isDativeNoun(other.toLowerCase()));
}

const genders = ['masculine', 'neuter', 'feminine', 'adjectival'] as const;
const nouns = genders.map((gender) => ({ stems: addresseeNouns[gender].split(' '), ending: dativeEndings[gender] }));

function isDativeNoun(word: string): boolean {
  return nouns.some(({ stems, ending }) =>
    stems.some((stem) => word.startsWith(stem) && ending.test(word.slice(stem.length))),
  );
}

const everyStem = genders.flatMap((gender) => addresseeNouns[gender].split(' '));

/** Whether the words begin with a body or post in any case: «Отдел образования», «Управление культуры». */
export function startsWithBody(text: string): boolean {
  const word = /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return everyStem.some((stem) => word.startsWith(stem));
}
