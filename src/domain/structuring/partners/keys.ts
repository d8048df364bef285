import { isPostOf } from '../../reading/cell-kinds.ts';
import { listMark } from '../../reading/list-mark.ts';
import { headerMeaning, type Meaning } from '../tables/columns.ts';

const keyed = /^\s*(\p{Lu}[^:\u2013\u2014\n]{1,48}?)(\s*:|\s+[\u2013\u2014-])(?:\s+|$)(.*)$/u;
const surely = 0.72;

/** A label with what it means; its value stands behind it, or below where it is ''. */
export interface Key {
  meaning: Meaning;
  label: string;
  value: string;
}

const longestLabel = 48;

/** «Контактное лицо»: a line that is a label and no more. */
export function readBareKey(text: string): Key | undefined {
  const label = text.trim();
  const found = label.length <= longestLabel && /^\p{Lu}[^\d.,]*$/u.test(label) ? headerMeaning(label) : undefined;
  return found && found.score > surely && found.meaning !== 'number'
    ? { meaning: found.meaning, label, value: '' }
    : undefined;
}

/** «Телефон: …», «1. Наименование: …» with what the label means; absent where the line is no such pair. */
export function readKey(text: string): Key | undefined {
  const mark = listMark(text);
  const found = keyed.exec(text.slice(mark?.length ?? 0));
  // «1.2. Социальное партнёрство – форма …» is a clause.
  if (!found || (mark?.kind === 'ordinal' && !found[2]?.endsWith(':'))) return undefined;
  const label = found[1] as string;
  const value = found[3] as string;
  const said = headerMeaning(label);
  // «Главный хранитель: Ким О.О.»: a post says whose name stands behind it.
  const meaning =
    said && said.score >= surely ? said.meaning : found[2] === ':' && isPostOf(label, value) ? 'person' : 'number';
  if (meaning === 'number') return undefined;
  return { meaning, label: text.slice(0, text.length - value.length).trim(), value };
}
