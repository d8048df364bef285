import { bodies } from './lexicon/bodies.ts';
import { fold, squeeze } from './text.ts';

/** Whether the cell names one organisation («МКУ «Отдел образования»») and not a post or a group of people. */
export function namesBody(cell: string): boolean {
  const text = squeeze(cell);
  const first = text.match(/[\p{L}]+/u)?.[0] ?? '';
  const isOrganisation = bodies.abbreviation.test(first) || (bodies.nouns as readonly string[]).includes(fold(first));
  return isOrganisation || (/[«"“]/.test(text) && !bodies.posts.some((post) => fold(first).startsWith(post)));
}

/** Whether a general school by its name: a music or sports school is none. */
export function isGeneralSchool(name: string): boolean {
  return bodies.generalSchool.test(name);
}

/** Whether the text names the body: every word of its name is there in some case, legal forms and posts aside. */
export function isNamedIn(body: string, text: string): boolean {
  const named = significant(body);
  const there = significant(text);
  // «отдела образования» names «отдел образования»: endings differ, so only the beginnings are compared.
  const stem = (word: string) => word.slice(0, Math.max(4, word.length - 2));
  return (
    named.length > 0 &&
    named.every((word) => there.some((other) => (/\d/.test(word) ? other === word : other.startsWith(stem(word)))))
  );
}

function significant(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !bodies.abbreviation.test(word))
    .map(fold)
    .filter((word) => (word.length > 2 || /\d/.test(word)) && !bodies.posts.some((post) => word.startsWith(post)));
}
