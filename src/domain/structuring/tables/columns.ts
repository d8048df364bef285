import { bareDate, headerFillers, headerPhrases, numberHeader, numeroSign } from '../../reading/lexicon/headers.ts';
import { isTypoOf, squeeze, words } from '../../reading/text.ts';

/** What a column means, whatever the kind of table; «Формы работы» and «Мероприятия» stay apart. */
export type Meaning = keyof typeof headerPhrases;

interface Phrase {
  meaning: Meaning;
  stems: { text: string; whole: boolean }[];
}

const phrases: Phrase[] = (Object.keys(headerPhrases) as Meaning[]).flatMap((meaning) =>
  headerPhrases[meaning].map((phrase) => ({
    meaning,
    stems: phrase.split(' ').map((stem) => ({ text: stem.replace(/\$$/, ''), whole: stem.endsWith('$') })),
  })),
);

/** What a header cell says its column means, and how surely (0–1); typos and inflection are forgiven. */
export function headerMeaning(text: string): { meaning: Meaning; score: number } | undefined {
  const plain = squeeze(text);
  if (plain === '' || plain.length > 120) return undefined;
  if (numberHeader.test(plain)) return { meaning: 'number', score: 1 };
  const said = words(plain.replace(numeroSign, ' № ').replace(/№/g, ' numero '));
  const content = said.filter((word) => !headerFillers.has(word));
  if (content.length === 0 || content.length > 12) return undefined;
  let best: { meaning: Meaning; score: number } | undefined;
  for (const phrase of phrases) {
    const score = phraseScore(phrase, said, content.length);
    if (score > (best?.score ?? 0)) best = { meaning: phrase.meaning, score };
  }
  return best;
}

/** Share of the header's content words the phrase covers, a little more for a longer phrase and for an early start. */
function phraseScore(phrase: Phrase, said: string[], contentCount: number): number {
  let matched = 0;
  let first = said.length;
  let exact = 0;
  for (const stem of phrase.stems) {
    const at = said.findIndex((word) => matches(word, stem));
    if (at < 0) return 0;
    first = Math.min(first, at);
    if (said[at]?.startsWith(stem.text)) exact++;
    matched++;
  }
  const coverage = Math.min(1, matched / contentCount);
  return 0.35 + 0.5 * coverage + 0.03 * Math.min(matched, 3) + 0.03 * (exact / matched) + (first === 0 ? 0.03 : 0);
}

function matches(word: string, stem: { text: string; whole: boolean }): boolean {
  if (stem.text === '№') return word === 'numero';
  if (stem.whole) return word === stem.text;
  if (word.startsWith(stem.text)) return true;
  return stem.text.length >= 5 && isTypoOf(word.slice(0, stem.text.length), stem.text);
}

/** «Дата» beside the number of an agreement is the date of the agreement. */
export function refineMeanings(columns: (Meaning | undefined)[], titles: string[]): (Meaning | undefined)[] {
  const agreed =
    columns.includes('partner') && columns.some((meaning) => meaning === 'agreement' || meaning === 'agreementNumber');
  if (!agreed || columns.includes('agreementDate')) return columns;
  return columns.map((meaning, column) =>
    meaning === 'period' && words(titles[column] ?? '').every((word) => bareDate.has(word)) ? 'agreementDate' : meaning,
  );
}
