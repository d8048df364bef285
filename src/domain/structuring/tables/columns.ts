import {
  bareDate,
  bareName,
  headerFillers,
  headerPhrases,
  hoursName,
  numberHeader,
  numeroSign,
  themeName,
} from '../../reading/lexicon/headers.ts';
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

const stems: Stem[] = [];
const stemIds = new Map<string, number>();
/** Phrases by the first of their stems. */
const phrases = new Map<number, Phrase[]>();
for (const meaning of Object.keys(headerPhrases) as HeaderMeaning[]) {
  for (const phrase of headerPhrases[meaning]) {
    const ids = phrase.split(' ').map(stemId);
    const first = ids[0] as number;
    phrases.set(first, [...(phrases.get(first) ?? []), { meaning, stems: ids }]);
  }
}

function stemId(stem: string): number {
  const known = stemIds.get(stem);
  if (known !== undefined) return known;
  stems.push({ text: stem.replace(/\$$/, ''), whole: stem.endsWith('$') });
  stemIds.set(stem, stems.length - 1);
  return stems.length - 1;
}

/** The stems a word matches: `true` where it begins with the stem, `false` where it does but for a typo. */
type Matched = ReadonlyMap<number, boolean>;

const remembered = 5000;
const longestHeader = 120;
const matchedByWord = new Map<string, Matched>();
const meaningByText = new Map<string, { meaning: Meaning; score: number } | undefined>();

/** What a header cell says its column means, and how surely (0–1); typos and inflection are forgiven. */
export function headerMeaning(text: string): { meaning: Meaning; score: number } | undefined {
  if (text.length > longestHeader * 2) return undefined;
  const plain = squeeze(text);
  if (plain === '' || plain.length > longestHeader) return undefined;
  if (meaningByText.has(plain)) return meaningByText.get(plain);
  const found = readMeaning(plain);
  if (meaningByText.size >= remembered) meaningByText.clear();
  meaningByText.set(plain, found);
  return found;
}

function readMeaning(plain: string): { meaning: Meaning; score: number } | undefined {
  if (numberHeader.test(plain)) return { meaning: 'number', score: 1 };
  const said = words(plain.replace(numeroSign, ' № ').replace(/№/g, ' numero '));
  const telling = said.filter((word) => !headerFillers.has(word));
  const content = telling.length > 0 ? telling : said;
  if (content.length === 0 || content.length > 12) return undefined;
  const matched = said.map(matchesOf);
  const found = new Map<Meaning, { score: number; words: Set<number> }>();
  for (const id of new Set(matched.flatMap((stemsOfWord) => [...stemsOfWord.keys()]))) {
    for (const phrase of phrases.get(id) ?? []) {
      const places = placesOf(phrase, matched);
      if (!places) continue;
      const score = phraseScore(phrase, places, matched, content.length);
      const known = found.get(phrase.meaning);
      found.set(phrase.meaning, {
        score: Math.max(score, known?.score ?? 0),
        words: new Set([...(known?.words ?? []), ...places]),
      });
    }
  }
  let best: { meaning: Meaning; score: number } | undefined;
  for (const [meaning, { score, words: covered }] of found) {
    // «Ответственный исполнитель» says the same twice.
    const whole = 0.35 + 0.5 * Math.min(1, covered.size / content.length);
    if (Math.max(score, whole) > (best?.score ?? 0)) best = { meaning, score: Math.max(score, whole) };
  }
  return best;
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

function matchesOf(word: string): Matched {
  const known = matchedByWord.get(word);
  if (known) return known;
  const matched = new Map<number, boolean>();
  stems.forEach((stem, id) => {
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
  if (matchedByWord.size >= remembered) matchedByWord.clear();
  matchedByWord.set(word, matched);
  return matched;
}

/** «Номер» beside the date or the end of an agreement is the agreement's number, where another column counts rows. */
function numberOfAgreement(columns: (Meaning | undefined)[], titles: string[]): (Meaning | undefined)[] {
  const agreed = columns.includes('agreementDate') || columns.includes('agreementUntil');
  if (!agreed || !columns.includes('partner') || columns.includes('agreementNumber')) return columns;
  const own = titles.findIndex(
    (title, column) => column > columns.indexOf('partner') && headerMeaning(title)?.meaning === 'number',
  );
  return columns.map((meaning, column) => (column === own ? 'agreementNumber' : meaning));
}

/** «Тематика» beside «Форма работы», where no partner and no activity is named, is what is done. */
function themedActivity(columns: (Meaning | undefined)[], titles: string[]): (Meaning | undefined)[] {
  const theme = columns.indexOf('direction');
  const open = columns.includes('forms') && !columns.includes('partner') && !columns.includes('activity');
  if (!open || !themeName.test(titles[theme] ?? '')) return columns;
  return columns.map((meaning, column) => (column === theme ? 'activity' : meaning));
}

/**
 * «Наименование» with nothing that tells of a partner: beside terms and responsibles it is what is done, beside hours
 * («Название | День | Время | Руководитель») it names a club.
 */
function bareNames(columns: (Meaning | undefined)[], titles: string[]): (Meaning | undefined)[] {
  const named = columns.indexOf('partner');
  if (!bareName.test(titles[named] ?? '')) return columns;
  const told = columns.filter((meaning) => meaning && ofPartner.has(meaning));
  const isPlan = told.length === 0 && columns.includes('period') && columns.includes('responsible');
  const isTimetable = told.every((meaning) => meaning === 'person') && titles.some((title) => hoursName.test(title));
  if (!isPlan && !isTimetable) return columns;
  return columns.map((meaning, column) => (column !== named ? meaning : isPlan ? 'activity' : undefined));
}

/** «Направления деятельности / партнёр»: directions head the rows of partners. */
function partnersByDirection(columns: (Meaning | undefined)[], titles: string[]): (Meaning | undefined)[] {
  const named = titles.findIndex(
    (title, column) =>
      columns[column] === 'direction' &&
      title.split(/[/.,]/).some((part) => headerMeaning(part)?.meaning === 'partner'),
  );
  return columns.includes('partner')
    ? columns
    : columns.map((meaning, column) => (column === named ? 'partner' : meaning));
}

const ofPartner = new Set<Meaning>([
  'activity',
  'forms',
  'direction',
  'agreement',
  'agreementNumber',
  'agreementDate',
  'agreementUntil',
  'contacts',
  'phone',
  'email',
  'url',
  'address',
  'inn',
  'person',
  'legalForm',
]);

/** What several columns say together: a name that is an activity's, «Окончание» beside the date of an agreement. */
export function refineMeanings(read: (Meaning | undefined)[], titles: string[]): (Meaning | undefined)[] {
  const named = bareNames(numberOfAgreement(partnersByDirection(read, titles), titles), titles);
  const columns = dateOfAgreement(themedActivity(named, titles), titles);
  const dated = columns.includes('agreementDate') && !columns.includes('start');
  return columns.map((meaning) => (dated && meaning === 'end' ? 'agreementUntil' : meaning));
}

/** «Дата» beside the number of an agreement. */
function dateOfAgreement(columns: (Meaning | undefined)[], titles: string[]): (Meaning | undefined)[] {
  const agreed =
    columns.includes('partner') && columns.some((meaning) => meaning === 'agreement' || meaning === 'agreementNumber');
  if (!agreed || columns.includes('agreementDate')) return columns;
  const isBare = (title: string) => title !== '' && words(title).every((word) => bareDate.has(word));
  const bare = columns.findIndex(
    (meaning, column) => (meaning === 'period' || meaning === undefined) && isBare(titles[column] ?? ''),
  );
  return columns.map((meaning, column) => (column === bare ? 'agreementDate' : meaning));
}
