import { once } from '../../once.ts';
import { inOneAlphabet } from '../../reading/alphabets.ts';
import { headerPhrases } from '../../reading/lexicon/header-phrases.ts';
import { headerFillers, numberHeader, numeroSign } from '../../reading/lexicon/headers.ts';
import { remember } from '../../reading/remember.ts';
import { isTypoOf, squeeze, words } from '../../reading/text.ts';

/**
 * What a column means, whatever the kind of table; «Формы работы» and «Мероприятия» stay apart. `ignored` is one that
 * a person does not want to be taken: no header says so.
 */
export type Meaning = HeaderMeaning | 'ignored';

/** What a header can say. */
export type HeaderMeaning = keyof typeof headerPhrases;

interface Phrase {
  meaning: Meaning;
  stems: number[];
}

interface Stem {
  text: string;
  whole: boolean;
}

/** The stems of all phrases, and the phrases by the first of their stems. */
interface Index {
  stems: Stem[];
  phrases: Map<number, Phrase[]>;
}

const index = once((): Index => {
  const ids = new Map<string, number>();
  const phrases: Index['phrases'] = new Map();
  const idOf = (stem: string) => {
    const id = ids.get(stem) ?? ids.size;
    ids.set(stem, id);
    return id;
  };
  for (const meaning of Object.keys(headerPhrases) as HeaderMeaning[]) {
    for (const phrase of headerPhrases[meaning]) {
      const stems = phrase.split(' ').map(idOf);
      const first = stems[0] as number;
      phrases.set(first, [...(phrases.get(first) ?? []), { meaning, stems }]);
    }
  }
  const stems = [...ids.keys()].map((stem) => ({ text: stem.replace(/\$$/, ''), whole: stem.endsWith('$') }));
  return { stems, phrases };
});

/** The stems a word matches: `true` where it begins with the stem, `false` where it does but for a typo. */
type Matched = ReadonlyMap<number, boolean>;

/** What a header adds to the name of a partner. */
const besideName = new Set<Meaning>(['contacts', 'address', 'phone', 'person', 'agreement']);
const longestHeader = 120;
/** «„Профориентация: от школы к заводу“» is the name of an event, „Продукт“ may be one of a column. */
const quotedName = /^[«„“"](?:[^«»"\s]+\s){3}[^«»"]*[»“”"]$/u;

/** What a header cell says its column means, and how surely (0–1); typos and inflection are forgiven. */
export const headerMeaning = remember((text): { readonly meaning: Meaning; readonly score: number } | undefined => {
  const plain = text.length > longestHeader * 2 ? '' : squeeze(text);
  return plain === '' || plain.length > longestHeader || quotedName.test(plain) ? undefined : readMeaning(plain);
});

function readMeaning(plain: string): { meaning: Meaning; score: number } | undefined {
  if (numberHeader.test(plain)) return { meaning: 'number', score: 1 };
  const said = saidIn(plain);
  const telling = said.filter((word) => !headerFillers.has(word));
  const content = telling.length > 0 ? telling : said;
  if (content.length === 0 || content.length > 12) return undefined;
  const matched = said.map(matchesOf);
  const met = new Set<number>();
  for (const stemsOfWord of matched) for (const id of stemsOfWord.keys()) met.add(id);
  if (met.size === 0) return undefined;
  const found = new Map<Meaning, { score: number; words: Set<number> }>();
  for (const id of met) {
    for (const phrase of index().phrases.get(id) ?? []) {
      const places = placesOf(phrase, matched);
      if (!places) continue;
      const said = found.get(phrase.meaning) ?? { score: 0, words: new Set() };
      said.score = Math.max(said.score, phraseScore(phrase, places, matched, content.length));
      for (const place of places) said.words.add(place);
      found.set(phrase.meaning, said);
    }
  }
  let best: { meaning: Meaning; score: number } | undefined;
  for (const [meaning, { score, words: covered }] of found) {
    // «Ответственный исполнитель» says the same twice.
    const whole = 0.35 + 0.5 * Math.min(1, covered.size / content.length);
    if (Math.max(score, whole) > (best?.score ?? 0)) best = { meaning, score: Math.max(score, whole) };
  }
  // «Организация, её адрес, телефон»
  const [subject = ''] = plain.split(', ');
  const named = subject !== plain && best && besideName.has(best.meaning) ? readMeaning(subject) : undefined;
  return named?.meaning === 'partner' ? named : best;
}

/** Where each word of the phrase stands; absent where one is missing. */
function placesOf(phrase: Phrase, matched: Matched[]): number[] | undefined {
  const places = phrase.stems.map((id) => matched.findIndex((stemsOfWord) => stemsOfWord.has(id)));
  return places.includes(-1) ? undefined : places;
}

/** Share of the header's content words the phrase covers, a little more for a longer phrase and for an early start. */
function phraseScore(phrase: Phrase, places: number[], matched: Matched[], contentCount: number): number {
  const exact = phrase.stems.filter((id, index) => matched[places[index] as number]?.get(id)).length;
  const count = phrase.stems.length;
  const coverage = Math.min(1, count / contentCount);
  const early = places.includes(0) ? 0.03 : 0;
  return 0.35 + 0.5 * coverage + 0.03 * Math.min(count, 3) + 0.03 * (exact / count) + early;
}

const matchesOf = remember((word): Matched => {
  const matched = new Map<number, boolean>();
  index().stems.forEach((stem, id) => {
    if (stem.text === '№' ? word === 'numero' : stem.whole ? word === stem.text : word.startsWith(stem.text))
      matched.set(id, true);
    // A typo in the first letter is rare, and a stem shorter than five letters is too easily mistaken.
    else if (
      !stem.whole &&
      stem.text.length >= 5 &&
      word[0] === stem.text[0] &&
      isTypoOf(word.slice(0, stem.text.length), stem.text)
    )
      matched.set(id, false);
  });
  return matched;
});

/** How many words of a text are such as headers are made of. */
export function headerWords(text: string): number {
  return saidIn(text).filter((word) => matchesOf(word).size > 0).length;
}

/** The words of a text, the sign of a number among them. */
function saidIn(text: string): string[] {
  return words(inOneAlphabet(text.replace(numeroSign, ' numero ')));
}
