import { areaWords, settlementKinds } from '../reading/lexicon/settlements.ts';
import { comparableName, ownAliases } from './names.ts';
import type { Registry } from './registry.ts';
import type { OwnWord } from './words.ts';

type Partner = Pick<Registry['partners'][number], 'key' | 'name' | 'otherNames' | 'locality'>;

export interface Alike {
  key: string;
  name: string;
  /** Nothing tells them apart; otherwise a person decides. */
  certain: boolean;
}

/** Words that two names must share, of all their different words, to be shown as alike. */
const RESEMBLANCE = 0.6;

interface Known {
  partner: Partner;
  names: { text: string; words: Set<string>; numbers: string }[];
  town: string;
}

/** The settlement of «г. Заречный, Тюменская область» is «заречный». */
function townOf(locality: string): string {
  const parts = locality.split(/[,;]/).map((part) => comparableName(part));
  const settlements = parts.filter((part) => !areaWords.test(part));
  const words = (settlements.length > 0 ? settlements : parts).join(' ').split(' ');
  const named = words.filter((word) => !settlementKinds.has(word));
  return (named.length > 0 ? named : words).join(' ');
}

type Aliases = ReadonlyMap<string, string>;

const nameOf = (name: string, own: Aliases) => {
  const text = comparableName(name, own);
  return { text, words: new Set(text.split(' ')), numbers: (text.match(/\d+/g) ?? []).join(' ') };
};
const knownOf = (partner: Partner, own: Aliases): Known => ({
  partner,
  names: [partner.name, ...partner.otherNames.split(';')]
    .filter((name) => name.trim() !== '')
    .map((name) => nameOf(name, own)),
  town: townOf(partner.locality),
});

/** Partners put in order once, so that a list of new ones is compared with all of them without looking at each. */
export class PartnerIndex {
  private readonly byWord = new Map<string, Known[]>();

  private readonly own: Aliases;

  /** `own` are the book's own words: names that it calls one organisation are one. */
  constructor(partners: readonly Partner[], own: readonly OwnWord[] = []) {
    this.own = ownAliases(own);
    for (const partner of partners) this.add(partner);
  }

  add(partner: Partner): void {
    const known = knownOf(partner, this.own);
    for (const word of new Set(known.names.flatMap(({ words }) => [...words]))) {
      const standing = this.byWord.get(word);
      if (standing) standing.push(known);
      else this.byWord.set(word, [known]);
    }
  }

  /**
   * The partner that this one most resembles. A number («Школа № 5») or a town that differs tells two organisations
   * apart, however alike the names.
   */
  find(name: string, locality: string): Alike | undefined {
    const wanted = nameOf(name, this.own);
    const town = townOf(locality);
    const alike = [...this.candidates(wanted.words)].filter(({ town: other }) => !town || !other || town === other);
    const same = alike.filter(({ names }) => names.some(({ text }) => text === wanted.text));
    // A name without its town may be any of several houses of culture, but not where the book has only one.
    const certain =
      same.find(({ town: other }) => town === other) ?? (town === '' && same.length === 1 ? same[0] : undefined);
    const found = certain ?? same[0] ?? alike.find(({ names }) => names.some((known) => resembles(known, wanted)));
    return found && { key: found.partner.key, name: found.partner.name, certain: found === certain };
  }

  /** Partners that share the rarest of the words: all that can be the same or alike. */
  private candidates(words: ReadonlySet<string>): Set<Known> {
    const lists = [...words].flatMap((word) => this.byWord.get(word) ?? []).length;
    const ordered = [...words].map((word) => this.byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
    return new Set(lists > MOST_CANDIDATES ? ordered.slice(0, 2).flat() : ordered.flat());
  }
}

/** Beyond this many the common words («школа», «центр») are left out of the search. */
const MOST_CANDIDATES = 500;

function resembles(known: ReturnType<typeof nameOf>, wanted: ReturnType<typeof nameOf>): boolean {
  if (known.numbers !== wanted.numbers) return false;
  // The number they share says nothing: «музыкальная школа № 5» is not «школа № 5».
  const common = [...known.words].filter((word) => wanted.words.has(word) && !/\d/.test(word)).length;
  return common >= 2 && common / (known.words.size + wanted.words.size - common) >= RESEMBLANCE;
}

/** The partner of the list that this one most resembles. */
export function findDuplicate(
  partners: readonly Partner[],
  name: string,
  locality: string,
  own: readonly OwnWord[] = [],
): Alike | undefined {
  return new PartnerIndex(partners, own).find(name, locality);
}

/** Pairs of partners in the book that may be one: the later one first. */
export function duplicatePairs(
  partners: readonly Partner[],
  own: readonly OwnWord[] = [],
): { key: string; other: Alike }[] {
  const index = new PartnerIndex([], own);
  return partners.flatMap((partner) => {
    const names = [partner.name, ...partner.otherNames.split(';')].filter((name) => name.trim() !== '');
    const found = names.flatMap((name) => index.find(name, partner.locality) ?? []);
    const other = found.find(({ certain }) => certain) ?? found[0];
    index.add(partner);
    return other ? [{ key: partner.key, other }] : [];
  });
}
