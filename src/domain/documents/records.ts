import { type DictionaryName, dictionaries } from '../../texts/ru/dictionaries.ts';
import { words } from '../../texts/ru/documents/words.ts';
import { keysIn, type View } from '../registry/view.ts';
import type { Partner } from '../sheets/partners.ts';

/** The value, or «нет данных» where it is absent. */
export const shown = (value: string): string => value.trim() || words.noData;

/** The word a closed choice shows; what is not in the dictionary stays as typed. */
export function wordOf(dictionary: DictionaryName, code: string): string {
  return (dictionaries[dictionary] as Record<string, string>)[code] ?? code;
}

/** Non-empty lines of a cell. */
export function linesOf(cell: string): string[] {
  return cell
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Names of the partners a `links` cell points to; a key without a record stays as it is. */
export function partnerNames(view: View, cell: string): string[] {
  return keysIn(cell).map((key) => view.partnerByKey.get(key)?.name || key);
}

/** The chosen partners, or every one that takes part: neither potential nor ended. */
export function takingPart(view: View, keys: readonly string[]): Partner[] {
  if (keys.length > 0) return keys.flatMap((key) => view.partnerByKey.get(key) ?? []);
  return view.partners.filter((partner) => partner.status !== 'potential' && partner.status !== 'ended');
}

/** The one record a document is made for: the chosen key, otherwise the only or the newest candidate. */
export function chosen<R extends { key: string }>(candidates: readonly R[], keys: readonly string[]): R | undefined {
  const wanted = keys[0];
  return wanted ? candidates.find((record) => record.key === wanted) : candidates[candidates.length - 1];
}

/** Records in the order of their dates, undated ones first. */
export function byDate<R extends { date: string }>(records: readonly R[]): R[] {
  return [...records].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
