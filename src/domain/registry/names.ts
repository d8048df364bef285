import { latinLookalikes } from '../reading/lexicon/alphabet.ts';
import { formTails, legalForms, numberedSchool, schoolWord, spelledForm } from '../reading/lexicon/legal-forms.ts';
import { organisationAliases } from '../reading/lexicon/organisation-aliases.ts';
import { fold } from '../reading/text.ts';
import type { OwnWord } from './words.ts';

const aliases = new Map(organisationAliases.flatMap((group) => group.map((name) => [name, group[0] ?? name] as const)));

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * A name for comparison: case, ё, quotes, punctuation and look-alike letters do not matter, the legal form is left out.
 * «МБУК "Центральная библиотека"» and «Центральная  Библиотека» give the same; so do «ГИБДД» and «Госавтоинспекция», and
 * what `own` names alike.
 */
export function comparableName(name: string, own: ReadonlyMap<string, string> = NONE): string {
  const words = fold(name)
    .replace(/[a-z]/g, (letter) => latinLookalikes[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(spelledForm, '')
    .split(' ');
  const isForm = (word: string, at: number): boolean =>
    legalForms.has(word) || (formTails.has(word) && at > 0 && legalForms.has(words[at - 1] ?? ''));
  const meaning = words.filter((word, at) => !isForm(word, at));
  const plain = (meaning.length > 0 ? meaning : words).join(' ').replace(numberedSchool, schoolWord);
  return own.get(plain) ?? aliases.get(plain) ?? plain;
}

/** Names that the book's own words call one organisation: each for comparison → the one they all stand for. */
export function ownAliases(own: readonly OwnWord[]): Map<string, string> {
  const organisations = own.filter(({ dictionary }) => dictionary === 'organisation');
  return new Map(
    organisations.flatMap(({ value, synonyms }) => {
      const names = [value, ...synonyms].map((name) => comparableName(name));
      return names.map((name) => [name, names[0] ?? name] as const);
    }),
  );
}
