import { isPostOf } from '../../reading/cell-kinds.ts';
import { listMark } from '../../reading/list-mark.ts';
import { headerMeaning, type Meaning } from './columns.ts';

/** A label before a line's value: «Телефон: …», «№ договора: …», «Мероприятие 2: …», «Формы работы – …». */
const keyed =
  /^\s*(?<title>[\p{Lu}№](?:(?!\.\s+\p{Lu})[^:\u2013\u2014\n]){0,48}?)(?:\s*№?\s*\d{1,3})?(?<sign>\s*:|\s+[\u2013\u2014-])(?:\s+|$)(?<value>.*)$/u;
const surely = 0.72;
const longestBare = 48;

/** A label with what it means; its value stands behind it, or below where it is ''. */
export interface Key {
  meaning: Meaning;
  /** What the label says, and the label as it stands with its marks. */
  title: string;
  label: string;
  value: string;
  /** Whether it is a label by itself; else where others stand beside it. */
  sure: boolean;
}

/** «Контактное лицо»: a line that is a label and no more. */
export function readBareKey(text: string): Key | undefined {
  const label = text.trim();
  const found = label.length <= longestBare && /^\p{Lu}[^\d.,]*$/u.test(label) ? headerMeaning(label) : undefined;
  return found && found.score > surely && found.meaning !== 'number'
    ? { meaning: found.meaning, title: label, label, value: '', sure: true }
    : undefined;
}

/** What a line is labelled as, if the label says as much as the title of a column must (`likely`) or more. */
export function readKey(text: string, likely = surely): Key | undefined {
  const mark = listMark(text);
  const { title = '', sign = '', value = '' } = keyed.exec(text.slice(mark?.length ?? 0))?.groups ?? {};
  const named = sign.endsWith(':');
  // «1.2. Социальное партнёрство – форма …» is a clause.
  if (title === '' || (!named && mark?.kind === 'ordinal')) return undefined;
  const found = headerMeaning(title);
  const sure = found !== undefined && found.score >= surely;
  const label = text.slice(0, text.length - value.length).trim();
  if (found && found.meaning !== 'number' && (sure || (named && found.score >= likely)))
    return { meaning: found.meaning, title, label, value, sure };
  // «Главный хранитель: Ким О.О.»: a post says whose name stands behind it.
  return !sure && named && isPostOf(title, value) ? { meaning: 'person', title, label, value, sure: true } : undefined;
}
