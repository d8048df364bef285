import { keepsFullStop } from './lexicon/punctuation.ts';

const marks = /[\s;,:(/–—-]+$/u;

/** Text without the punctuation that ends an item; the full stop of initials and abbreviations stays. */
export function trimEnding(text: string): string {
  let trimmed = text.trim();
  for (;;) {
    const next = trimmed.replace(marks, '');
    const shorter = /\.$/.test(next) && !keepsFullStop.test(next) ? next.slice(0, -1) : next;
    if (shorter === trimmed) return trimmed;
    trimmed = shorter;
  }
}
