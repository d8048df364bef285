import { openDictionaries } from '../../texts/ru/dictionaries.ts';
import { fold, words } from '../reading/text.ts';
import type { Found } from '../structuring/found.ts';
import type { Registry } from './registry.ts';

/** A word of the book's own, from «Словари»: whose list it belongs to, and what else people call it. */
export interface OwnWord {
  dictionary: string;
  value: string;
  synonyms: string[];
}

/** Beyond this many words Sheets takes no drop-down. */
const MOST_OFFERED = 500;

const ofOneMeaning = ({ value, synonyms }: OwnWord) => [value, ...synonyms];

/** The rows of «Словари» that say anything. */
export function ownWords(rows: Registry['dictionaries']): OwnWord[] {
  return rows
    .filter(({ value }) => value !== '')
    .map(({ dictionary, value, synonyms }) => ({
      dictionary,
      value,
      synonyms: synonyms.split(/[;\n]/).flatMap((name) => name.trim() || []),
    }));
}

/** What a list offers: the words every book has, then the book's own, each once. */
export function offersOf(dictionary: string, own: readonly OwnWord[]): string[] {
  const offers = new Map<string, string>();
  const standard: readonly string[] = openDictionaries[dictionary as keyof typeof openDictionaries] ?? [];
  const added = own.filter((word) => word.dictionary === dictionary).map(({ value }) => value);
  for (const word of [...standard, ...added]) if (!offers.has(fold(word))) offers.set(fold(word), word);
  return [...offers.values()].slice(0, MOST_OFFERED);
}

/** The word of the list that is meant by what was written; what no own word names stays as written. */
export function wordFor(dictionary: string, written: string, own: readonly OwnWord[]): string {
  const meant = own.find(
    (word) => word.dictionary === dictionary && ofOneMeaning(word).some((name) => fold(name) === fold(written)),
  );
  return meant?.value ?? written;
}

/** Found partners with the category that their name names by a word of the book's own. */
export function withOwnCategories(found: Found, own: readonly OwnWord[]): Found {
  const categories = own.filter(({ dictionary }) => dictionary === 'category');
  if (found.kind !== 'partners' || categories.length === 0) return found;
  const line = (text: string) => ` ${words(text).join(' ')} `;
  const records = found.records.map((record) => {
    const name = line(record.name);
    const named = categories.find((word) => ofOneMeaning(word).some((one) => name.includes(line(one))));
    return named ? { ...record, category: named.value } : record;
  });
  return { ...found, records };
}
