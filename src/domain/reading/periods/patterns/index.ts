import type { Pattern } from '../mention.ts';
import { days } from './days.ts';
import { months } from './months.ts';
import { connectors, undated } from './others.ts';
import { recurrences } from './recurrences.ts';
import { years } from './years.ts';

/** Every wording the reader of periods knows; at one place the longest wins, of equals the earlier. */
const groups = [days, months, years, recurrences, undated, connectors];
const byTerm = new Map<string, Pattern[]>();

/** The wordings that may begin with the term; figures differ only by how many digits they have. */
export function patternsOf(term: string): readonly Pattern[] {
  const kind = term.replace(/\d+/g, ({ length }) => (length === 4 ? '2000' : '1'));
  let patterns = byTerm.get(kind);
  if (!patterns) {
    patterns = groups.flatMap((group) => (group.begins.test(kind) ? group.patterns : []));
    byTerm.set(kind, patterns);
  }
  return patterns;
}
