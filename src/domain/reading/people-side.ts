import { bothSides, outsidePosts, schoolPosts } from './lexicon/people.ts';
import { words } from './text.ts';

/** The names under which the two sides of a partnership are known, short and full. */
export interface SideNames {
  ours: string[];
  partner: string[];
}

/**
 * Which side answers by the list of responsibles: a side named in it, else the posts a school has and those it has not;
 * «административные команды» are both. Absent where nothing tells.
 */
export function sideOf(responsible: string[], names: SideNames): 'ours' | 'partner' | 'both' | undefined {
  const sides = new Set(responsible.map((entry) => sideOfEntry(entry, names)));
  if (sides.has('both') || (sides.has('ours') && sides.has('partner'))) return 'both';
  return sides.has('ours') ? 'ours' : sides.has('partner') ? 'partner' : undefined;
}

function sideOfEntry(entry: string, { ours, partner }: SideNames): 'ours' | 'partner' | 'both' | undefined {
  const nearOurs = closeness(entry, ours);
  const nearPartner = closeness(entry, partner);
  if (nearOurs !== nearPartner) return nearOurs > nearPartner ? 'ours' : 'partner';
  if (bothSides.test(entry)) return 'both';
  if (outsidePosts.test(entry)) return 'partner';
  return schoolPosts.test(entry) ? 'ours' : undefined;
}

/** Share of a name's telling words (numbers, words of four letters and more, without common ones) said in the entry. */
function closeness(entry: string, names: string[]): number {
  const said = words(entry);
  let best = 0;
  for (const name of names) {
    const telling = words(name).filter((word) => word.length >= 4 || /^\d+$/.test(word) || /^\p{Lu}{2}/u.test(word));
    if (telling.length === 0) continue;
    const hits = telling.filter((word) => said.some((other) => sameStem(word, other))).length;
    best = Math.max(best, hits / telling.length);
  }
  return best >= 0.5 ? best : 0;
}

/** Two forms of a word: the same number, or the same beginning but for an inflected end. */
function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/.test(a) || a.length < 5 || b.length < 5) return false;
  const length = Math.min(a.length, b.length) - 2;
  return length >= 4 && a.slice(0, length) === b.slice(0, length);
}
