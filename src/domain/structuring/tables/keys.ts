import { isPostOf } from '../../reading/cell-kinds.ts';
import { severalPartners } from '../../reading/lexicon/partner-list.ts';
import { listMark } from '../../reading/list-mark.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import type { Line } from '../material/material.ts';
import { headerMeaning, type Meaning } from './columns.ts';

/** A label before a line's value: «Телефон: …», «№ договора: …», «Мероприятие 2: …», «Формы работы – …». */
const keyed =
  /^\s*(?<title>[\p{Lu}№](?:(?!\.\s+\p{Lu}|\([^)]*:)[^:\u2013\u2014\n]){0,48}?)(?:\s*№?\s*\d{1,3})?(?<sign>\s*:|\s+[\u2013\u2014-])(?:\s+|$)(?<value>.*)$/u;
const surely = 0.72;
/** As sure as the header of a table must be of the title of a column. */
const likely = 0.55;
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

/** What a line is labelled as, if the label is as sure as it must be (`least`). */
export function readKey(text: string, least = surely): Key | undefined {
  const mark = listMark(text);
  const { title = '', sign = '', value = '' } = keyed.exec(text.slice(mark?.length ?? 0))?.groups ?? {};
  const named = sign.endsWith(':');
  // «1.2. Социальное партнёрство – форма …» is a clause.
  if (title === '' || (!named && mark?.kind === 'ordinal')) return undefined;
  // «Четверг: беседа»
  const found = isPeriod(title) ? undefined : headerMeaning(title);
  const sure = found !== undefined && found.score >= surely;
  const label = text.slice(0, text.length - value.length).trim();
  const said = { title, label, value };
  if (found && found.meaning !== 'number' && sure) return { ...said, meaning: found.meaning, sure };
  // «Главный хранитель: Ким О.О.»: a post says whose name stands behind it.
  if (named && !sure && isPostOf(title, value)) return { ...said, meaning: 'person', sure: true };
  return found && named && !sure && found.score >= least ? { ...said, meaning: found.meaning, sure } : undefined;
}

/**
 * What each line is labelled as; a label that is less sure stands several times, or alone has its meaning. «Учреждения
 * спорта: …» that stands once names a kind of partners.
 */
export function readKeys(lines: Line[]): (Key | undefined)[] {
  const found = lines.map(({ text }) => readKey(text, likely));
  const counts = new Map<string, number>();
  for (const key of found)
    for (const said of key ? [key.title, key.meaning] : []) counts.set(said, (counts.get(said) ?? 0) + 1);
  const isLabel = ({ title, meaning, sure }: Key) =>
    (counts.get(title) ?? 0) > 1 || (!severalPartners.test(title) && (sure || counts.get(meaning) === 1));
  return found.map((key) => (key && isLabel(key) ? key : undefined));
}
