import { latinLookalikes } from '../lexicon/alphabet.ts';
import { ordinalEndings, periodTerms, romanLookalikes, zeroLetter } from '../lexicon/periods.ts';
import { remember } from '../remember.ts';
import { foldCase, isTypoOf } from '../text.ts';

/**
 * A text spelled out in the terms of the lexicon, one term per word, figure or mark: «с 25.04. – 7.05.» is
 * `from 25.4 - 7.5`. Parsers are patterns over `text`; `places` leads back to the source.
 */
export interface Spelled {
  text: string;
  terms: string[];
  /** Offset of each term in `text`. */
  offsets: number[];
  /** Where each term stood in the source: [start, end). */
  places: [number, number][];
  /** Places of words that were torn and read as one: «Сентябр ь». */
  torn: [number, number][];
}

const terms = new Map<string, string>();
for (const [term, list] of Object.entries(periodTerms)) for (const word of list.split(' ')) terms.set(word, term);

/** Words long enough to be known by a misspelling («сентбярь», «ежемесячо»): no shorter word is safe from «карта». */
const misspellable = [...terms.entries()].filter(([word, term]) => word.length >= 6 && /^m\d|ly$|ongoing/.test(term));

const misspelt = remember((word) => misspellable.find(([candidate]) => isTypoOf(word, candidate))?.[1] ?? '?');

/** Words, figures and marks, each kind a group, in the order of `Lexeme`; names of groups would cost a third more. */
const lexemes = new RegExp(
  [
    '(\\d{4}[-.]\\d{2}[-.]\\d{2}(?!\\d))',
    '(\\d{1,2}\\s?[./]\\s?\\d{1,2}\\s?[./]\\s?(?:\\d{4}|\\d{2})(?!\\d)|\\d{1,2}-\\d{1,2}-\\d{4}(?!\\d))',
    '(\\d{1,2}\\.\\d{4}(?!\\d))',
    '(\\d{1,2}\\.\\d{1,2}(?!\\d))',
    '(\\d{1,2}:\\d{2}(?!\\d))',
    `(\\d{1,2})\\s?[-\\u2010-\\u2015]?(?:${ordinalEndings.split(' ').join('|')})(?![\\p{L}\\p{N}])`,
    '(\\d+)',
    '(\\p{L}/\\p{L}(?!\\p{L})|\\p{L}+)',
    '([-\\u2010-\\u2015\\u2212])',
    '([,;:()/_+])',
  ].join('|'),
  'gu',
);
type Group = string | undefined;
type Lexeme = [
  text: string,
  iso: Group,
  date: Group,
  monthly: Group,
  dayMonth: Group,
  time: Group,
  ordinal: Group,
  number: Group,
  word: Group,
  dash: Group,
  mark: Group,
];

const brokenAcross = /^(?:\s|\s?[-\u2010]\s?)$/;
const notLetter = /\P{L}/u;
const longestWord = 24;

/** Spells the text out. `forgiving` also knows misspelt and torn words («Сентябр ь»), which costs time in long texts. */
export function spell(source: string, forgiving: boolean): Spelled {
  const text = foldCase(source)
    .replace(/\u00a0/g, ' ')
    .replace(/\u00ad/g, '-')
    .replace(zeroLetter, '0');
  const spelled: Spelled = { text: '', terms: [], offsets: [], places: [], torn: [] };
  lexemes.lastIndex = 0;
  for (let match = lexemes.exec(text); match; match = lexemes.exec(text)) {
    const lexeme = match as unknown as Lexeme;
    const word = lexeme[8];
    let end = match.index + match[0].length;
    let term: string;
    if (word !== undefined) {
      const torn = forgiving ? joinTorn(text, match.index, end) : undefined;
      if (torn) {
        end = lexemes.lastIndex = torn.end;
        spelled.torn.push([match.index, end]);
      }
      term = torn?.term ?? wordTerm(source.slice(match.index, end), word, forgiving);
    } else term = figureTerm(lexeme);
    spelled.terms.push(term);
    spelled.offsets.push(spelled.text.length);
    spelled.places.push([match.index, end]);
    spelled.text += `${term} `;
  }
  return spelled;
}

/** The source with its torn words whole. */
export function mend(source: string, { torn }: Spelled): string {
  return [...torn]
    .reverse()
    .reduce(
      (text, [start, end]) =>
        text.slice(0, start) + text.slice(start, end).replace(/[\s\u00ad\u2010-]+/g, '') + text.slice(end),
      source,
    );
}

function figureTerm([text, iso, date, monthly, , time, ordinal, number, , dash, mark]: Lexeme): string {
  if (mark !== undefined) return text;
  if (dash !== undefined) return '-';
  if (time !== undefined) return 'clock';
  if (ordinal !== undefined) return `#${Number(ordinal)}`;
  if (number !== undefined) return text.length > 4 ? '?' : String(Number(text));
  const [first = 0, second = 0, third = 0] = (text.match(/\d+/g) ?? []).map(Number);
  if (iso !== undefined) return `${third}.${second}.${first}`;
  if (date !== undefined) return `${first}.${second}.${third < 100 ? 2000 + third : third}`;
  if (monthly !== undefined) return `${first}.${second}`;
  // «10.00», «14.30»: no such month, so an hour.
  if (isMonth(second)) return `${first}.${second}`;
  return second < 60 ? 'clock' : '?';
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

function wordTerm(written: string, word: string, forgiving: boolean): string {
  const roman = romanNumber(written);
  if (roman !== undefined) return `#${roman}`;
  const plain = /[a-z]/.test(word) ? [...word].map((letter) => latinLookalikes[letter] ?? letter).join('') : word;
  const known = terms.get(plain);
  if (known !== undefined) return known;
  if (!forgiving || plain.length < 6 || plain.length > longestWord) return '?';
  return misspelt(plain);
}

/** I to XII in capitals, also typed with Russian letters; absent for any other word. */
function romanNumber(written: string): number | undefined {
  if (written.length > 4 || !romanSign(written[0] ?? '')) return undefined;
  const signs = [...written].map(romanSign);
  // «По» is no «П»: every letter must stand for a sign.
  if (signs.includes('')) return undefined;
  const letters = signs.join('');
  if (letters.length < written.length || letters === '' || written === 'l') return undefined;
  const index = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].indexOf(letters);
  return index < 0 || (letters === 'V' && written !== 'V') ? undefined : index + 1;
}

function romanSign(letter: string): string {
  return 'IVX'.includes(letter) ? letter : (romanLookalikes[letter] ?? '');
}

/** A known word torn by a narrow column or a hyphen at a line end: «понедельн ик», «октя- брь», «Сентябр ь». */
function joinTorn(text: string, start: number, end: number): { term: string; end: number } | undefined {
  let joined = text.slice(start, end);
  if (terms.has(joined)) return undefined;
  let at = end;
  for (let parts = 0; parts < 3; parts++) {
    const gap = /^(?:\s?[-\u2010]\s?|\s)/.exec(text.slice(at, at + 3))?.[0];
    if (gap === undefined || !brokenAcross.test(gap)) return undefined;
    let stop = at + gap.length;
    while (stop < text.length && stop - at < longestWord && !notLetter.test(text[stop] ?? ' ')) stop++;
    if (stop === at + gap.length) return undefined;
    joined += text.slice(at + gap.length, stop);
    const term = terms.get(joined);
    if (term !== undefined) return { term, end: stop };
    at = stop;
  }
  return undefined;
}
