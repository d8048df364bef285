import { inOneAlphabet } from '../../reading/alphabets.ts';
import { tornCueWords, tornWords } from '../../reading/lexicon/minutes.ts';

const letterSpaced = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){3,}(?!\p{L})/gu;
const torn = new RegExp(
  `(?<!\\p{L})(?:${[...tornCueWords, ...tornWords].map((one) => [...one].join(' ?')).join('|')})(?!\\p{L})`,
  'giu',
);
/** Words are torn in the heading and in short lines; in a longer text two words side by side are two words. */
const longestTorn = 200;

/** A line with its words as they were meant: Latin look-alikes, zeros for letters, letter-spaced and torn words mended. */
export function mendScanned(text: string): string {
  const whole = inOneAlphabet(text).replace(letterSpaced, (spaced) => spaced.replace(/ /g, ''));
  return whole.length > longestTorn ? whole : whole.replace(torn, (found) => found.replace(/ /g, ''));
}
