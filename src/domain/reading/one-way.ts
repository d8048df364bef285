import { oneWay } from './lexicon/one-way.ts';
import { words } from './text.ts';

const begins = (word: string, stems: readonly string[]) => stems.some((stem) => word.startsWith(stem));

/** Whether the form is one side's doing: it begins with using, visiting or providing, and nothing says it is joint. */
export function isOneWay(form: string): boolean {
  const [first, ...rest] = words(form);
  return first !== undefined && begins(first, oneWay.forms) && !rest.some((word) => begins(word, oneWay.together));
}

/** Whether a contribution is only premises or money. */
export function isBareResource(resource: string): boolean {
  return words(resource).some((word) => begins(word, oneWay.bareResources));
}
