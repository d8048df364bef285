import { once } from '../once.ts';
import { institution, knownAbbreviations, tokenPattern } from './abbreviations.ts';
import { inOneAlphabet } from './alphabets.ts';
import { ambiguousAbbreviations, furtherEducation } from './lexicon/ambiguous-abbreviations.ts';
import {
  type Category,
  categories,
  categoryOfAbbreviation,
  categoryOfKind,
  categoryPhrases,
} from './lexicon/categories.ts';
import { adjective } from './lexicon/inflection.ts';
import { abbreviationEndings, associationForm } from './lexicon/organisation-patterns.ts';
import { compilePhrases } from './phrases.ts';
import { remember } from './remember.ts';
import { squeeze, words } from './text.ts';

const ambiguous = new Map(Object.entries(ambiguousAbbreviations));
const endings = Object.entries(abbreviationEndings) as [Category, RegExp][];

/** Words by which the categories of organisations are told. */
export const categoryWords = compilePhrases(categoryPhrases);

/**
 * The category of an organisation by its name; `hint` is a heading or a type stated beside it, used when the name
 * itself says nothing or says two things.
 */
export function organisationCategory(name: string, hint = ''): string | undefined {
  const hinted = hint === '' ? undefined : categoryByName(hint);
  const ambiguity = namedAmbiguity(name);
  const rest = ambiguity && categoryByName(ambiguity.rest);
  const told = rest ?? hinted;
  const own = ambiguity && told && mayBe(ambiguity, told) ? told : categoryByName(name);
  const meant = own ?? hinted;
  return meant && categories[meant];
}

/** Whether the abbreviation has a meaning of the category. */
function mayBe({ meanings }: Ambiguity, category: Category): boolean {
  return meanings.some(([, other]) => other === category);
}

/** An abbreviation that stands for organisations of several categories, with its meanings in full. */
export interface Ambiguity {
  abbreviation: string;
  meanings: readonly (readonly [meaning: string, category: Category])[];
}

/**
 * The abbreviation by which a name may be of several categories, where no other word of it and no hint says of which.
 */
export function ambiguityOf(name: string, hint = ''): Ambiguity | undefined {
  const ambiguity = namedAmbiguity(name);
  const hinted = hint === '' ? undefined : categoryByName(hint);
  if (!ambiguity || categoryByName(ambiguity.rest) || (hinted && mayBe(ambiguity, hinted))) return undefined;
  return { abbreviation: ambiguity.abbreviation, meanings: ambiguity.meanings };
}

/** The first abbreviation of several meanings in a name, and the words of the name beside it that may tell them apart. */
const namedAmbiguity = remember((name): (Ambiguity & { rest: string }) | undefined => {
  const abbreviation = (name.match(tokenPattern) ?? []).find((token) => ambiguous.has(token));
  if (abbreviation === undefined) return undefined;
  // A sports school is of further education too: «МБУ ДО СШ».
  const rest = (name.split(/[«"„“]/u)[0] ?? '').replace(abbreviation, ' ').replace(furtherEducation, ' ');
  return { abbreviation, meanings: ambiguous.get(abbreviation) ?? [], rest };
});

/** A map, since «constructor» in a name is a word like any other. */
const byAbbreviation = once(() => new Map(Object.entries(categoryOfAbbreviation)));

const categoryByName = remember(readCategory);

function readCategory(name: string): Category | undefined {
  const weights = new Map<Category, number>();
  const add = (category: Category | undefined, weight: number) => {
    if (category) weights.set(category, (weights.get(category) ?? 0) + weight);
  };
  const plain = inOneAlphabet(squeeze(name));
  const known = knownAbbreviations(plain);
  for (const { token, at, kind } of known) {
    const category = byAbbreviation().get(token) ?? categoryOfKind[kind];
    const isForm = institution(token.split(' ')[0] ?? '') !== undefined || token === associationForm;
    add(category, (category === 'business' ? 4 : isForm ? formWeight(category) : 1.6) - Math.min(at, 10) * 0.04);
  }
  const counted = new Set(known.flatMap(({ token }) => token.split(' ')));
  for (const token of plain.match(tokenPattern) ?? []) {
    if (counted.has(token)) continue;
    add(byAbbreviation().get(token), 1.5);
    for (const [category, ending] of endings) if (ending.test(token)) add(category, 1.2);
    const kind = institution(token);
    if (kind && kind !== 'plain') add(kind, formWeight(kind));
  }
  for (const [category, weight] of phraseWeights(words(plain))) add(category, weight);
  let best: Category | undefined;
  for (const [category, weight] of weights)
    if (best === undefined || weight > (weights.get(best) ?? 0)) best = category;
  return best;
}

/** МБУК and ГБУЗ name the branch itself and decide an ambiguous ЦГБ; МБОУ stands before schools of every kind. */
function formWeight(category: Category | undefined): number {
  return category === 'culture' || category === 'health' ? 1.7 : 0.7;
}

/** Weights of the categories by words: the longest phrase at each place counts, less the further it stands. */
function phraseWeights(said: string[]): [Category, number][] {
  const byPlace = new Map<string, [Category, number]>();
  const matches = categoryWords.find(said);
  const isAdjective = (at: number) => adjective.test(said[at] as string);
  for (const match of matches) {
    // «Медицинский колледж» teaches.
    const teaches = matches.some(
      ({ value, at }) => value === 'education' && at > match.at && at - match.at <= 2 && !isAdjective(at),
    );
    const alone = teaches && isAdjective(match.at) ? 0.6 : 1;
    const weight = (match.length === 1 ? alone : match.length * 1.3) * (1 - Math.min(match.at, 12) * 0.06);
    const key = `${match.value}/${match.at}`;
    if (weight > (byPlace.get(key)?.[1] ?? 0)) byPlace.set(key, [match.value, weight]);
  }
  return [...byPlace.values()];
}
