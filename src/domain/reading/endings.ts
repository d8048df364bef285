import { keepsFullStop } from './lexicon/punctuation.ts';

/** The longest abbreviation with the letter before it and its full stop. */
const longestAbbreviation = 8;

/** Text without the punctuation that ends an item; the full stop of initials and abbreviations stays. */
export function trimEnding(text: string): string {
  let trimmed = text.trim();
  for (;;) {
    const next = dropEnd(trimmed, ';,:(/–—-');
    const shorter = next.endsWith('.') && !endsInAbbreviation(next) ? next.slice(0, -1) : next;
    if (shorter === trimmed) return trimmed;
    trimmed = shorter;
  }
}

/** Whether the last full stop of the text belongs to initials or an abbreviation. */
export function endsInAbbreviation(text: string): boolean {
  return text.endsWith('.') && keepsFullStop.test(text.slice(-longestAbbreviation));
}

/** Text without the spaces and the given signs that end it. */
export function dropEnd(text: string, signs: string): string {
  // A pattern like `/[.,\s]+$/` would try anew from every sign of a long run.
  let end = text.length;
  while (end > 0 && isOneOf(text[end - 1] as string, signs)) end--;
  return text.slice(0, end);
}

/** Text without the spaces and the given signs that stand around it. */
export function dropAround(text: string, signs: string): string {
  let start = 0;
  while (start < text.length && isOneOf(text[start] as string, signs)) start++;
  return dropEnd(text.slice(start), signs);
}

function isOneOf(sign: string, signs: string): boolean {
  return signs.includes(sign) || sign.trim() === '';
}
