import { once } from '../once.ts';

/** Phrases of word beginnings («дом культур», `$` ends a whole word) looked up in texts; the core of every lexicon. */

export interface PhraseMatch<T> {
  value: T;
  /** How many words the phrase has. */
  length: number;
  /** Index of the word where it begins. */
  at: number;
}

interface Stem {
  text: string;
  whole: boolean;
}

interface Phrase<T> {
  value: T;
  stems: Stem[];
}

/** Words of a phrase may be parted by this many others: «музей военной истории» is a «музей истории». */
const gap = 2;

/** The lookup of phrases by value; `find` gives every match in folded words, in linear time. Built when first asked. */
export function compilePhrases<T extends string>(lexicon: Readonly<Record<T, readonly string[]>>) {
  const byBeginning = once(() => arranged(lexicon));
  return {
    find(said: readonly string[]): PhraseMatch<T>[] {
      const found: PhraseMatch<T>[] = [];
      const phrases = byBeginning();
      said.forEach((word, at) => {
        for (const phrase of phrases.get(word.slice(0, 2)) ?? [])
          if (matchesFrom(said, at, phrase.stems)) found.push({ value: phrase.value, length: phrase.stems.length, at });
      });
      return found;
    },
    /** Whether a phrase begins at the first word. */
    begins(said: readonly string[]): boolean {
      return (byBeginning().get((said[0] ?? '').slice(0, 2)) ?? []).some((phrase) =>
        matchesFrom(said, 0, phrase.stems),
      );
    },
  };
}

/** Phrases by their first two letters. */
function arranged<T extends string>(lexicon: Readonly<Record<T, readonly string[]>>): Map<string, Phrase<T>[]> {
  const byBeginning = new Map<string, Phrase<T>[]>();
  for (const value of Object.keys(lexicon) as T[]) {
    for (const phrase of lexicon[value]) {
      const stems = phrase
        .split(' ')
        .map((stem): Stem => ({ text: stem.replace(/\$$/, ''), whole: stem.endsWith('$') }));
      const key = (stems[0] as Stem).text.slice(0, 2);
      byBeginning.set(key, [...(byBeginning.get(key) ?? []), { value, stems }]);
    }
  }
  return byBeginning;
}

function matchesFrom(said: readonly string[], at: number, stems: readonly Stem[]): boolean {
  let next = at;
  for (let index = 0; index < stems.length; index++) {
    const stem = stems[index] as Stem;
    const limit = index === 0 ? at : next + gap;
    let found = -1;
    for (let place = next; place <= limit && place < said.length; place++) {
      const word = said[place] as string;
      if (stem.whole ? word === stem.text : word.startsWith(stem.text)) {
        found = place;
        break;
      }
    }
    if (found < 0) return false;
    next = found + 1;
  }
  return true;
}
