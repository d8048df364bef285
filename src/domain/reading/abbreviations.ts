import { once } from '../once.ts';
import { type FormKind, organisationForms } from './lexicon/organisation-forms.ts';
import { declinedEnding, institutionForms } from './lexicon/organisation-patterns.ts';
import { remember } from './remember.ts';
import { squeeze } from './text.ts';

/** The kind of each abbreviation, by how it is written. */
const abbreviations = once(() => {
  const known = new Map<string, FormKind>();
  // A meaning told apart by a bracket («ООО (НКО)») gives way to the plain one («ООО»).
  const all = Object.entries(organisationForms).flatMap(([kind, forms]) =>
    forms.map((abbreviation) => ({ abbreviation, kind: kind as FormKind })),
  );
  const isTold = ({ abbreviation }: (typeof all)[number]) => Number(abbreviation.endsWith(')'));
  for (const { abbreviation, kind } of all.sort((a, b) => isTold(a) - isTold(b))) {
    const token = abbreviation.replace(/\s*\([^)]*\)$/, '');
    if (!known.has(token)) known.set(token, kind);
  }
  return known;
});

/** First tokens of the abbreviations. */
const beginnings = once(() => new Set([...abbreviations().keys()].map((known) => known.split(' ')[0] as string)));

/** Words of a text as abbreviations stand in it, hyphens and slashes within. */
export const tokenPattern = /[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu;
const legalFormKinds = new Set<FormKind>(['legal_form']);

const institutionKinds = Object.keys(institutionForms) as (keyof typeof institutionForms)[];

/** What an abbreviation of institutions tells: its category, `plain` for a legal form alone. */
export const institution = remember((token) => institutionKinds.find((kind) => institutionForms[kind].test(token)));

/** The abbreviation tokens of a text the dictionary knows, two-word ones («МБУ ДО», «КДН и ЗП») before their parts. */
export function knownAbbreviations(text: string): { token: string; at: number; kind: FormKind }[] {
  // «ПЧ-17»
  const tokens = (text.match(tokenPattern) ?? []).map((token) =>
    token.replace(/-\d+$/, '').replace(declinedEnding, ''),
  );
  const found: { token: string; at: number; kind: FormKind }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!beginnings().has(tokens[at] as string)) continue;
    for (let length = 3; length > 0; length--) {
      const token = tokens.slice(at, at + length).join(' ');
      const kind = abbreviations().get(token);
      // A one-word entry in small letters is a word («вуз», «Родители») and is read as one.
      if (!kind || (length === 1 && !/\p{Lu}.*\p{Lu}/u.test(token))) continue;
      found.push({ token, at, kind });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** The legal form a name begins with, as written: «МБУ ДО», «ООО». */
export function legalForm(name: string): string | undefined {
  const tokens = squeeze(name).match(tokenPattern) ?? [];
  const two = tokens.slice(0, 2).join(' ');
  if (abbreviations().has(two) && institution(tokens[0] ?? '') !== undefined) return two;
  const first = tokens[0] ?? '';
  const kind = abbreviations().get(first);
  return institution(first) !== undefined || (kind && (legalFormKinds.has(kind) || kind === 'business'))
    ? first
    : undefined;
}

/** Whether a word is an abbreviation of an organisation or of a legal form. */
export function isAbbreviated(word: string): boolean {
  const plain = word.replace(declinedEnding, '');
  return /^\p{Lu}{2}/u.test(word) && (abbreviations().has(plain) || institution(plain) !== undefined);
}
