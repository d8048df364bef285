import { latinLookalikes } from '../../reading/lexicon/alphabet.ts';
import { tornCueWords, tornWords } from '../../reading/lexicon/minutes.ts';

const latin = /\p{Script=Latin}/u;
/** What a word has that is not in one alphabet; the letters that look alike are among these. */
const mayBeForeign = /[a-z0]/i;
const word = /(?<![\p{L}\p{N}])[\p{L}0]+(?![\p{N}])/gu;
const zeroAsLetter = /(?<=\d)[Oo\u041e\u043e](?=\d)/gu;
/** «202З г.», «1З.05.2024», «2.З.»: the letter that looks like a three, where figures stand before it. */
const threeAsLetter = /(?<=\d)[\u0417\u0437](?=\.?\d)|(?<=\d{3}|[\u00ab"]\d|^\d{1,2}\.)[\u0417\u0437](?!\p{L})/gu;
const zeroInWord = /(?<=\p{L})0(?=\p{L})|^0(?=\p{L}{2})/gu;
const letterSpaced = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){3,}(?!\p{L})/gu;
const torn = new RegExp(
  `(?<!\\p{L})(?:${[...tornCueWords, ...tornWords].map((one) => [...one].join(' ?')).join('|')})(?!\\p{L})`,
  'giu',
);
/** Words are torn in the heading and in short lines; in a longer text two words side by side are two words. */
const longestTorn = 200;

/** A line with its words as they were meant: Latin look-alikes, zeros for letters, letter-spaced and torn words mended. */
export function mendScanned(text: string): string {
  const whole = inOneAlphabet(text)
    .replace(zeroAsLetter, '0')
    .replace(threeAsLetter, '3')
    .replace(letterSpaced, (spaced) => spaced.replace(/ /g, ''));
  return whole.length > longestTorn ? whole : whole.replace(torn, (found) => found.replace(/ /g, ''));
}

/** «Пpисутствовали», «ПРОТОК0Л», «c 1 мая»: letters of another alphabet, and zeros, between Russian ones. */
function inOneAlphabet(text: string): string {
  if (!mayBeForeign.test(text)) return text;
  return text.replace(word, (found) => {
    if (!mayBeForeign.test(found)) return found;
    const russian = [
      ...found.replace(zeroInWord, (_, at: number) => (at === 0 || isCapital(found[at - 1]) ? 'O' : 'o')),
    ]
      .map(russianLetter)
      .join('');
    const mixed = /\p{Script=Cyrillic}/u.test(found) || (found.length === 1 && /^\p{Ll}$/u.test(found));
    return mixed && !latin.test(russian) ? russian : found;
  });
}

function russianLetter(letter: string): string {
  const small = letter.toLowerCase();
  const other = latinLookalikes[small];
  if (other === undefined || !latin.test(letter)) return letter;
  // Capitals look like Russian ones all; of the small letters «b», «h», «k», «m», «t» do not.
  if (letter === small) return 'bhkmt'.includes(small) ? letter : other;
  return other.toUpperCase();
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && /\p{Lu}/u.test(letter);
}
