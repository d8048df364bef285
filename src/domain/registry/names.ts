import { legalForms } from '../reading/lexicon/legal-forms.ts';

/** Letters that look alike in the two alphabets: pasted names mix them. */
const LOOKALIKES: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  m: 'м',
  t: 'т',
  h: 'н',
  b: 'в',
};

/**
 * A name for comparison: case, ё, quotes, punctuation and look-alike letters do not matter, the legal form is left out.
 * «МБУК "Центральная библиотека"» and «Центральная  Библиотека» give the same.
 */
export function comparableName(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[a-z]/g, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const meaning = words.filter((word) => !legalForms.has(word));
  return (meaning.length > 0 ? meaning : words).join(' ');
}
