import { latinLookalikes, scannedLetters } from './lexicon/alphabet.ts';

/** A Russian word with Latin letters or a figure among its own, as scans give it («Цeнтр», «6иблиотека»), in one alphabet. */
export function inOneAlphabet(text: string): string {
  if (!/[A-Za-z36]/.test(text)) return text;
  const lettered = text.replace(/(?<![\p{L}\p{N}-])[36](?=\p{Ll}{4})/gu, (figure) => scannedLetters[figure] ?? figure);
  return lettered.replace(/\p{L}+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word) && /[A-Za-z]/.test(word) ? word.replace(/[a-z]/gi, inCyrillic) : word,
  );
}

function inCyrillic(letter: string): string {
  const like = latinLookalikes[letter.toLowerCase()] ?? letter;
  return letter === letter.toUpperCase() ? like.toUpperCase() : like;
}
