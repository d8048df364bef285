import { once } from '../once.ts';
import { latinLookalikes } from './lexicon/alphabet.ts';
import {
  type Category,
  categories,
  categoryOfAbbreviation,
  categoryOfKind,
  categoryPhrases,
} from './lexicon/categories.ts';
import { adjective, nounLikeAdjective, presentVerb } from './lexicon/inflection.ts';
import { type FormKind, organisationForms } from './lexicon/organisation-forms.ts';
import { abbreviationEndings, associationForm, institutionForms } from './lexicon/organisation-patterns.ts';
import { activityHeads, effectHeads, organisationHeads, prepositions } from './lexicon/organisation-words.ts';
import { compilePhrases } from './phrases.ts';
import { remember } from './remember.ts';
import { squeeze, words } from './text.ts';

const phrases = compilePhrases(categoryPhrases);
const heads = compilePhrases({ head: organisationHeads });
const activities = compilePhrases({ activity: [...activityHeads, ...effectHeads] });
const effects = compilePhrases({ effect: effectHeads });

interface Abbreviation {
  expansion: string;
  kind: FormKind;
}

const abbreviations = once(() => {
  const known = new Map<string, Abbreviation>();
  // A meaning told apart by a bracket («ООО (НКО)») gives way to the plain one («ООО»).
  const plainFirst = [...organisationForms].sort((a, b) => Number(a[0].endsWith(')')) - Number(b[0].endsWith(')')));
  for (const [abbreviation, expansion, kind] of plainFirst) {
    const token = abbreviation.replace(/\s*\([^)]*\)$/, '');
    if (!known.has(token)) known.set(token, { expansion, kind });
  }
  return known;
});

/** First tokens of the abbreviations. */
const beginnings = once(() => new Set([...abbreviations().keys()].map((known) => known.split(' ')[0] as string)));

const tokenPattern = /[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu;
const legalFormKinds = new Set<FormKind>(['legal_form']);

/** What an abbreviation of institutions tells: its category, `plain` for a legal form alone. */
function institution(token: string): keyof typeof institutionForms | undefined {
  return (Object.keys(institutionForms) as (keyof typeof institutionForms)[]).find((kind) =>
    institutionForms[kind].test(token),
  );
}

/** The abbreviation tokens of a text the dictionary knows, two-word ones («МБУ ДО», «КДН и ЗП») before their parts. */
function knownAbbreviations(text: string): { token: string; at: number; entry: Abbreviation }[] {
  const tokens = text.match(tokenPattern) ?? [];
  const found: { token: string; at: number; entry: Abbreviation }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!beginnings().has(tokens[at] as string)) continue;
    for (let length = 3; length > 0; length--) {
      const token = tokens.slice(at, at + length).join(' ');
      const entry = abbreviations().get(token);
      // A one-word entry in small letters is a word («вуз», «Родители») and is read as one.
      if (!entry || (length === 1 && !/\p{Lu}.*\p{Lu}/u.test(token))) continue;
      found.push({ token, at, entry });
      at += length - 1;
      break;
    }
  }
  return found;
}

/**
 * The category of an organisation by its name; `hint` is a heading or a type stated beside it, used when the name
 * itself says nothing.
 */
export function organisationCategory(name: string, hint = ''): string | undefined {
  const category = categoryByName(name) ?? (hint ? categoryByName(hint) : undefined);
  return category && categories[category];
}

function categoryByName(name: string): Category | undefined {
  const weights = new Map<Category, number>();
  const add = (category: Category | undefined, weight: number) => {
    if (category) weights.set(category, (weights.get(category) ?? 0) + weight);
  };
  const plain = withoutLatin(squeeze(name));
  const known = knownAbbreviations(plain);
  for (const { token, at, entry } of known) {
    const category = categoryOfAbbreviation[token] ?? categoryOfKind[entry.kind];
    const isForm = institution(token.split(' ')[0] ?? '') !== undefined || token === associationForm;
    add(category, (category === 'business' ? 4 : isForm ? formWeight(category) : 1.6) - Math.min(at, 10) * 0.04);
  }
  for (const token of plain.match(tokenPattern) ?? []) {
    if (known.some((other) => other.token.split(' ').includes(token))) continue;
    add(categoryOfAbbreviation[token], 1.5);
    for (const [category, ending] of Object.entries(abbreviationEndings))
      if (ending.test(token)) add(category as Category, 1.2);
    const kind = institution(token);
    if (kind && kind !== 'plain') add(kind, formWeight(kind));
  }
  for (const [category, weight] of phraseWeights(words(plain))) add(category, weight);
  let best: Category | undefined;
  for (const [category, weight] of weights)
    if (best === undefined || weight > (weights.get(best) ?? 0)) best = category;
  return best;
}

/** A Russian word with Latin letters among its own, as scans give it («Цeнтр»), in one alphabet. */
function withoutLatin(text: string): string {
  if (!/[A-Za-z]/.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word) && /[A-Za-z]/.test(word) ? word.replace(/[a-z]/gi, inCyrillic) : word,
  );
}

function inCyrillic(letter: string): string {
  const like = latinLookalikes[letter.toLowerCase()] ?? letter;
  return letter === letter.toUpperCase() ? like.toUpperCase() : like;
}

/** МБУК and ГБУЗ name the branch itself and decide an ambiguous ЦГБ; МБОУ stands before schools of every kind. */
function formWeight(category: Category | undefined): number {
  return category === 'culture' || category === 'health' ? 1.7 : 0.7;
}

/** Weights of the categories by words: the longest phrase at each place counts, less the further it stands. */
function phraseWeights(said: string[]): [Category, number][] {
  const byPlace = new Map<string, [Category, number]>();
  for (const match of phrases.find(said)) {
    const weight = (match.length === 1 ? 1 : match.length * 1.3) * (1 - Math.min(match.at, 12) * 0.06);
    const key = `${match.value}/${match.at}`;
    if (weight > (byPlace.get(key)?.[1] ?? 0)) byPlace.set(key, [match.value, weight]);
  }
  return [...byPlace.values()];
}

/** The legal form a name begins with, as written: «МБУ ДО», «ООО». */
export function legalForm(name: string): string | undefined {
  const tokens = squeeze(name).match(tokenPattern) ?? [];
  const two = tokens.slice(0, 2).join(' ');
  if (abbreviations().has(two) && institution(tokens[0] ?? '') !== undefined) return two;
  const first = tokens[0] ?? '';
  const kind = abbreviations().get(first)?.kind;
  return institution(first) !== undefined || (kind && (legalFormKinds.has(kind) || kind === 'business'))
    ? first
    : undefined;
}

/**
 * How much a text looks like the name of an organisation or of another partner (0–1): a known abbreviation or legal
 * form, a word organisations are called by, a proper name in quotes; a form of work («проведение …») is none.
 */
export const organisationLikeness = remember(readLikeness);

function readLikeness(text: string): number {
  if (text.length > 400) return 0;
  const plain = withoutLatin(squeeze(text));
  const said = words(plain);
  if (said.length === 0 || said.length > 32) return 0;
  const categoryMatches = phrases.find(said);
  const first = categoryMatches[0];
  const isActivity = activities.begins(said) || (first?.length !== 2 && isQualifiedActivity(said));
  let likeness = 0;
  const known = knownAbbreviations(plain);
  const tokens = plain.match(tokenPattern) ?? [];
  if (known.some(({ at }) => at === 0) || institution(tokens[0] ?? '') !== undefined) likeness = 0.95;
  else if (known.length > 0 || tokens.some((token) => institution(token) !== undefined)) likeness = 0.6;
  if (first) likeness = Math.max(likeness, first.at === 0 ? 0.8 : first.at <= 2 ? 0.7 : 0.4);
  if (heads.begins(said)) likeness = Math.max(likeness, 0.65);
  if (/^(?:\d{1,3}\s)?[\p{Lu}\d]{2,8}(?:[\s№(-]|$)/u.test(plain)) likeness = Math.max(likeness, 0.5);
  if (/[«"„“][^»"”]{2,}[»"”]/u.test(plain) && likeness > 0) likeness = Math.min(1, likeness + 0.15);
  if (isActivity && !(known.length > 0 && known[0]?.at === 0)) likeness *= 0.3;
  if (prepositions.has(said[0] as string)) likeness *= 0.3;
  if (words(plain.split(/[«"„“]/u)[0] ?? '').some((word) => presentVerb.test(word))) likeness *= 0.3;
  if (said.length > 14) likeness *= 0.6;
  if (/\p{Ll}{4,}[.!?]\s+\p{Lu}\p{Ll}+/u.test(plain)) likeness *= 0.4;
  return likeness;
}

/** Words of the noun (with what belongs to it: «дом культуры») that begins the folded words and names organisations. */
export function organisationHead(said: string[]): number {
  const [first = ''] = said;
  if (activities.begins(said)) return 0;
  const longest = phrases.find(said).reduce((most, { at, length }) => (at === 0 ? Math.max(most, length) : most), 0);
  const noun = !adjective.test(first) || nounLikeAdjective.test(first);
  return longest > 1 ? longest : noun && (longest === 1 || heads.begins(said)) ? 1 : 0;
}

/** Whether a word is an abbreviation of an organisation or of a legal form. */
export function isAbbreviated(word: string): boolean {
  return /^\p{Lu}{2}/u.test(word) && (abbreviations().has(word) || institution(word) !== undefined);
}

/** «Театральная неделя», «музейный урок»: the adjective is of an organisation, the noun is not. */
function isQualifiedActivity(said: string[]): boolean {
  const [first = '', second = ''] = said;
  const noun = said.slice(1);
  return adjective.test(first) && !adjective.test(second) && !heads.begins(noun) && activities.begins(noun);
}

/** Whether the text begins with what a form of work is called by: «проведение …», «экскурсии». */
export const beginsWithActivity = remember((text) => activities.begins(words(text)));

/** Whether the text begins with what an effect is called by: «повышение …», «снижение …». */
export const beginsWithEffect = remember((text) => effects.begins(words(text)));
