import { institution, knownAbbreviations, tokenPattern } from './abbreviations.ts';
import { inOneAlphabet } from './alphabets.ts';
import { adjective, becameVerb, nominative, presentVerb } from './lexicon/inflection.ts';
import {
  activityHeads,
  effectHeads,
  organisationHeads,
  paperWords,
  prepositions,
} from './lexicon/organisation-words.ts';
import { categoryWords } from './organisation-category.ts';
import { compilePhrases } from './phrases.ts';
import { remember } from './remember.ts';
import { squeeze, words } from './text.ts';

const heads = compilePhrases({ head: organisationHeads });
const activities = compilePhrases({ activity: [...activityHeads, ...effectHeads] });
const effects = compilePhrases({ effect: effectHeads });

/**
 * How much a text looks like the name of an organisation or of another partner (0–1): a known abbreviation or legal
 * form, a word organisations are called by, a proper name in quotes; a form of work («проведение …») is none.
 */
export const organisationLikeness = remember(readLikeness);

function readLikeness(text: string): number {
  if (text.length > 400) return 0;
  const plain = inOneAlphabet(squeeze(text));
  const said = words(plain);
  if (said.length === 0 || said.length > 32) return 0;
  const categoryMatches = categoryWords.find(said);
  const first = categoryMatches[0];
  // «Литературный музей» is called so, «литературный вечер» is not.
  const isCalledSo = first !== undefined && first.at === 0 && first.length > 1;
  const isActivity = !isCalledSo && (activities.begins(said) || isQualifiedActivity(said));
  let likeness = 0;
  const known = knownAbbreviations(plain);
  const tokens = plain.match(tokenPattern) ?? [];
  if (known.some(({ at }) => at === 0) || institution(tokens[0] ?? '') !== undefined) likeness = 0.95;
  else if (known.length > 0 || tokens.some((token) => institution(token) !== undefined)) likeness = 0.6;
  // «Каменской центральной районной больницей», «Заречным филиалом»: the noun stands behind its adjectives.
  const noun = said.findIndex((word) => !adjective.test(word));
  if (first) likeness = Math.max(likeness, first.at === 0 ? 0.8 : first.at <= 2 || first.at === noun ? 0.7 : 0.4);
  if (heads.begins(said)) likeness = Math.max(likeness, 0.65);
  else if (noun > 0 && heads.begins(said.slice(noun))) likeness = Math.max(likeness, 0.6);
  if (/^(?:\d{1,3}\s|\p{Lu}\p{Ll}{1,3})?[\p{Lu}\d]{2,8}(?:[\s№(-]|$)/u.test(plain) && !isTitle(plain))
    likeness = Math.max(likeness, 0.5);
  if (likeness === 0) return 0;
  if (/[«"„“][^»"”]{2,}[»"”]/u.test(plain)) likeness = Math.min(1, likeness + 0.15);
  if (isActivity && !(known.length > 0 && known[0]?.at === 0)) likeness *= 0.3;
  // «Белова Н.К., советник директора»
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\. ?\p{Lu}\./u.test(plain)) likeness *= 0.3;
  if (prepositions.has(said[0] as string) || paperWords.has(said[0] as string)) likeness *= 0.3;
  const unquoted = plain.replace(/[«"„“].*[»"”]/u, ' ');
  if (words(unquoted).some((word) => presentVerb.test(word) || becameVerb.test(word))) likeness *= 0.3;
  if (said.length > 14) likeness *= 0.6;
  // «Центр «Сириус. Дубки»» is one name.
  if (/[.!?] /.test(plain) && /\p{Ll}{4}[.!?] +\p{Lu}\p{Ll}/u.test(unquoted)) likeness *= 0.4;
  return likeness;
}

/** «СПИСОК ДОГОВОРОВ»: words in capitals, and no abbreviation. */
function isTitle(text: string): boolean {
  return /^\p{Lu}{4,}\s+\p{Lu}{4,}(?:\s[\p{Lu}\s]*)?$/u.test(text);
}

/** Words of the noun (with what belongs to it: «дом культуры») that begins the folded words and names organisations. */
export function organisationHead(said: string[]): number {
  const [first = ''] = said;
  if (activities.begins(said)) return 0;
  const longest = categoryWords
    .find(said)
    .reduce((most, { at, length }) => (at === 0 ? Math.max(most, length) : most), 0);
  return longest > 1 ? longest : !adjective.test(first) && (longest === 1 || heads.begins(said)) ? 1 : 0;
}

/** «Театральная неделя», «музейный урок»: the adjective is of an organisation, the noun is not. */
function isQualifiedActivity(said: string[]): boolean {
  const [first = '', second = ''] = said;
  const noun = said.slice(1);
  return adjective.test(first) && !adjective.test(second) && !heads.begins(noun) && activities.begins(noun);
}

/** Whether the text begins with what a form of work is called by: «проведение …», «экскурсии», «правовые лекции». */
export const beginsWithActivity = remember((text) => {
  const said = words(text);
  return activities.begins(said) || (nominative.test(said[0] ?? '') && isQualifiedActivity(said));
});

/** Whether the text begins with what an effect is called by: «повышение …», «снижение …». */
export const beginsWithEffect = remember((text) => effects.begins(words(text)));
