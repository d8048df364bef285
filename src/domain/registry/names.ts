import { latinLookalikes } from '../reading/lexicon/alphabet.ts';
import { legalForms } from '../reading/lexicon/legal-forms.ts';
import { organisationAliases } from '../reading/lexicon/organisation-aliases.ts';
import { fold } from '../reading/text.ts';

const aliases = new Map(organisationAliases.flatMap((group) => group.map((name) => [name, group[0] ?? name] as const)));

/**
 * A name for comparison: case, ё, quotes, punctuation and look-alike letters do not matter, the legal form is left out.
 * «МБУК "Центральная библиотека"» and «Центральная  Библиотека» give the same; so do «ГИБДД» and «Госавтоинспекция».
 */
export function comparableName(name: string): string {
  const words = fold(name)
    .replace(/[a-z]/g, (letter) => latinLookalikes[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const meaning = words.filter((word) => !legalForms.has(word));
  const plain = (meaning.length > 0 ? meaning : words).join(' ');
  return aliases.get(plain) ?? plain;
}
