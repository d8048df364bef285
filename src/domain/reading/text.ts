import { yo } from './lexicon/alphabet.ts';
import { wordRuns } from './word-runs.ts';

/** Plain text as every reader sees it: words, folding for comparison, closeness of two words. */

const unclean =
  /[\u00ad\u200b-\u200d\u2060\ufeff\u2010\u2011\t\n\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]| {2}|^ | $/;

/** Text for comparison: lower case, `ё` as `е`, spaces of all kinds collapsed, no soft hyphens. */
export function fold(text: string): string {
  return foldCase(squeeze(text));
}

/** Lower case, `ё` as `е`, letter for letter: a place in the answer is the same place in the text. */
export function foldCase(text: string): string {
  return text.toLowerCase().replace(yo.dotted, yo.plain);
}

/** One line of the text: spaces of all kinds (NBSP, tabs, line ends) collapsed and trimmed, soft hyphens removed. */
export function squeeze(text: string): string {
  // Most texts are clean; the replacements cost more than the look.
  if (!unclean.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Folded words and numbers of the text in order. */
export function words(text: string): string[] {
  return wordRuns(fold(text));
}

/** How many words and numbers the text has. */
export function wordCount(text: string): number {
  return wordRuns(text).length;
}

/** Whether two folded words differ by no more than a typo: one edit from 5 letters, two from 9. */
export function isTypoOf(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const allowed = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed) return false;
  return editDistance(a, b, allowed) <= allowed;
}

/** Damerau–Levenshtein distance (adjacent transpositions), cut off above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return best;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** «Учителя гео- / графии»: a word that goes on in the text below. */
export function isTornWord(above: string, below: string): boolean {
  return /\p{L}-$/u.test(above) && /^\p{Ll}/u.test(below);
}
