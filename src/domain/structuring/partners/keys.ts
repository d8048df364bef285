import { listMark } from '../../reading/list-mark.ts';
import { headerMeaning, type Meaning } from '../tables/columns.ts';

const keyed = /^\s*(\p{Lu}[^:\u2013\u2014\n]{1,48}?)(\s*:|\s+[\u2013\u2014-])(?:\s+|$)(.*)$/u;
const surely = 0.72;

/** «Телефон: …», «1. Наименование: …» with what the label means; absent where the line is no such pair. */
export function readKey(text: string): { meaning: Meaning; label: string; value: string } | undefined {
  const mark = listMark(text);
  const found = keyed.exec(text.slice(mark?.length ?? 0));
  // «1.2. Социальное партнёрство – форма …» is a clause.
  if (!found || (mark?.kind === 'ordinal' && !found[2]?.endsWith(':'))) return undefined;
  const label = found[1] as string;
  const meaning = headerMeaning(label);
  if (!meaning || meaning.score < surely || meaning.meaning === 'number') return undefined;
  return {
    meaning: meaning.meaning,
    label: text.slice(0, text.length - (found[3] as string).length).trim(),
    value: found[3] as string,
  };
}
