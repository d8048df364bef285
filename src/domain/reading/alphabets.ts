import { latinLookalikes } from './lexicon/alphabet.ts';

/** A Russian word with Latin letters among its own, as scans give it («Цeнтр»), in one alphabet. */
export function inOneAlphabet(text: string): string {
  if (!/[A-Za-z]/.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word) && /[A-Za-z]/.test(word) ? word.replace(/[a-z]/gi, inCyrillic) : word,
  );
}

function inCyrillic(letter: string): string {
  const like = latinLookalikes[letter.toLowerCase()] ?? letter;
  return letter === letter.toUpperCase() ? like.toUpperCase() : like;
}
