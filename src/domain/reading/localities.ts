import { capitalLocality, locality, townOrYear, yearBefore } from './lexicon/organisation-patterns.ts';
import { remember } from './remember.ts';

/** A settlement named in a text, with its kind as written («р.п.Дубки»), and where it stands. */
export interface LocalityMention {
  text: string;
  start: number;
  end: number;
}

/** Settlements named in the text, in order; districts and regions are none. */
export const findLocalities = remember((text): readonly LocalityMention[] => {
  const found: LocalityMention[] = [];
  for (const match of text.matchAll(locality)) {
    const start = match.index ?? 0;
    if (townOrYear.test(match[0]) && yearBefore.test(text.slice(0, start))) continue;
    found.push({ text: match[0], start, end: start + match[0].length });
  }
  for (const match of text.matchAll(capitalLocality)) {
    const name = match[1] as string;
    const start = (match.index ?? 0) + match[0].length - name.length;
    if (!found.some((other) => other.start <= start && start < other.end))
      found.push({ text: name, start, end: start + name.length });
  }
  return found.sort((a, b) => a.start - b.start);
});
