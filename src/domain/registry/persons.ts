import { mobileNumber, namedAfter } from '../reading/lexicon/named-after.ts';
import { findNames } from '../reading/people.ts';

/** What stands where a name stood and no post is known. */
const NOBODY = '—';

/** The text without persons: a name goes, the post beside it stays; `masked` is how many were found. */
export function maskPersons(text: string): { text: string; masked: number } {
  const names = findNames(text).filter(({ start }) => !namedAfter.test(text.slice(0, start)));
  const phones = text.match(mobileNumber) ?? [];
  if (names.length + phones.length === 0) return { text, masked: 0 };
  let out = '';
  let from = 0;
  for (const { start, end } of names) {
    out += text.slice(from, start);
    const alone = !/[\p{L}\p{N}]/u.test(lineBefore(out)) && !/^[^\n;,]*\p{L}/u.test(text.slice(end));
    if (alone) out += NOBODY;
    from = end;
  }
  out += text.slice(from);
  const tidy = out
    .replace(mobileNumber, NOBODY)
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+([,;.)])/g, '$1')
    .replace(/[ \t]+$/gm, '');
  return { text: tidy.trim() === '' ? NOBODY : tidy, masked: names.length + phones.length };
}

/** What stands before the name in its own entry of a list. */
function lineBefore(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf(','), text.lastIndexOf(';')) + 1);
}

/** Everything of a value of JSON without persons: records, fragments and places alike; keys stay. */
export function maskAll<T>(value: T): { value: T; masked: number } {
  let masked = 0;
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const done = maskPersons(part);
      masked += done.masked;
      return done.text;
    }
    if (Array.isArray(part)) return part.map(walk);
    if (part !== null && typeof part === 'object') {
      return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
    }
    return part;
  };
  return { value: walk(value) as T, masked };
}
