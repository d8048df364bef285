import { latinLookalikes, scannedLetters, scannedNought, scannedThree } from './lexicon/alphabet.ts';

/**
 * A Russian word with Latin letters or figures among its own and a number with letters, as scans give them («Цeнтр»,
 * «6иблиотека», «Догов0р», «05.1О.2022»), as they were meant.
 */
export function inOneAlphabet(text: string): string {
  if (!/[A-Za-z036]/.test(text)) return text;
  const lettered = text
    .replace(
      /(?<![\p{L}\p{N}-])[036](?=\p{Ll}{4})|(?<=\p{L})0(?=\p{L})/gu,
      (figure) => scannedLetters[figure] ?? figure,
    )
    .replace(scannedNought, '0');
  // A letter at the end of a number is its own («№ 1З»), unless the text is surely scanned.
  const figured = lettered === text ? text : lettered.replace(scannedThree, '3');
  return figured.replace(/\p{L}+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word) && /[A-Za-z]/.test(word) ? word.replace(/[a-z]/gi, inCyrillic) : word,
  );
}

function inCyrillic(letter: string): string {
  const like = latinLookalikes[letter.toLowerCase()] ?? letter;
  return letter === letter.toUpperCase() ? like.toUpperCase() : like;
}
