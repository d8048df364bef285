import { russianAlphabet } from '../domain/reading/lexicon/alphabet.ts';

const latinAlphabet = 'abcdefghijklmnopqrstuvwxyz';
const romans: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A list number in one of Word's formats (`decimal`, `upperRoman`, `russianLower`, …); unknown ones as decimal. */
export function numberIn(format: string, value: number): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerLetter':
      return letter(latinAlphabet, value);
    case 'upperLetter':
      return letter(latinAlphabet, value).toUpperCase();
    case 'russianLower':
      return letter(russianAlphabet, value);
    case 'russianUpper':
      return letter(russianAlphabet, value).toUpperCase();
    default:
      return String(value);
  }
}

function letter(alphabet: string, value: number): string {
  const index = (value - 1) % alphabet.length;
  return (alphabet[index] ?? '').repeat(Math.floor((value - 1) / alphabet.length) + 1);
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, sign] of romans)
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  return text;
}
