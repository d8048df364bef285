import { lookalikes } from '../reading/lexicon/alphabet.ts';
import { legalForms } from '../reading/lexicon/legal-forms.ts';
import { fold } from '../reading/text.ts';

/**
 * A name for comparison: case, ё, quotes, punctuation and look-alike letters do not matter, the legal form is left out.
 * «МБУК "Центральная библиотека"» and «Центральная  Библиотека» give the same.
 */
export function comparableName(name: string): string {
  const words = fold(name)
    .replace(/[a-z]/g, (letter) => lookalikes[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const meaning = words.filter((word) => !legalForms.has(word));
  return (meaning.length > 0 ? meaning : words).join(' ');
}
