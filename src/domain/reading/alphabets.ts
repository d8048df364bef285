import { lastThree, latinLookalikes, scannedLetters, scannedNought, scannedThree } from './lexicon/alphabet.ts';

/** A figure within a Russian word or at its beginning, with the letter before it. */
const figureInWord = /(?<![\p{L}\p{N}-])(?:[036](?=\p{Ll}{4})|0(?=\p{L}{2}))|(?<=(\p{L}))0(?=\p{L})/gu;

/**
 * A Russian word with Latin letters or figures among its own and a number with letters, as scans give them («Цeнтр»,
 * «6иблиотека», «Догов0р», «05.1О.2022»), as they were meant.
 */
export function inOneAlphabet(text: string): string {
  if (!/[A-Za-z036]|\d\p{L}/u.test(text)) return text;
  const lettered = text
    .replace(figureInWord, (figure, before: string | undefined) => {
      const letter = scannedLetters[figure] ?? figure;
      return figure === '0' && /^\P{Ll}?$/u.test(before ?? '') ? letter.toUpperCase() : letter;
    })
    .replace(scannedNought, '0')
    .replace(scannedThree, '3');
  // A letter at the end of a number is its own («№ 1З»), unless the text is surely scanned.
  const figured = lettered === text ? text : lettered.replace(lastThree, '3');
  return figured.replace(/\p{L}+/gu, (word, at: number) => {
    const mixed =
      /[A-Za-z]/.test(word) && (/\p{Script=Cyrillic}/u.test(word) || isAlone(word, figured.slice(at + 1, at + 3)));
    const russian = mixed ? word.replace(/[a-z]/gi, inCyrillic) : word;
    return /[A-Za-z]/.test(russian) ? word : russian;
  });
}

/** «c 1 мая», «Сведения o партнёрах»; not «e-mail». */
function isAlone(letter: string, next: string): boolean {
  return /^[a-z]$/.test(letter) && !/[-A-Za-z]/.test(next);
}

function inCyrillic(letter: string): string {
  const like = latinLookalikes[letter.toLowerCase()] ?? letter;
  return letter === letter.toUpperCase() ? like.toUpperCase() : like;
}
