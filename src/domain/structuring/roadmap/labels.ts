import { itemLabels } from '../../reading/lexicon/plans.ts';
import { remember } from '../../reading/remember.ts';
import { headerMeaning, type Meaning } from '../tables/columns.ts';
import { readKey } from '../tables/keys.ts';

export type Field = keyof typeof itemLabels;

/** A label within an item: «Срок:», «отв.», «Категория участников:». */
export interface Label {
  field: Field;
  label: string;
  at: number;
  end: number;
}

/** The fields that what may head a column of a plan's table says before a colon; the others are notes. */
const fieldOf: Partial<Record<Meaning, Field>> = {
  activity: 'activity',
  period: 'period',
  start: 'period',
  end: 'period',
  month: 'period',
  responsible: 'responsible',
  person: 'responsible',
  place: 'place',
  participants: 'participants',
  result: 'result',
  direction: 'section',
};

const patterns = Object.entries(itemLabels).map(([field, { source }]) => ({
  field: field as Field,
  start: new RegExp(`^(?:${source})`, 'iu'),
  anywhere: new RegExp(source, 'giu'),
}));
const beforeLabel = /(?:^|[.;,(\n\t]\s*|[–—-]\s+|\s{2,})$/u;
/** «Круглый стол. Место проведения: школа»: what may be a label behind something else. */
const within = /(?<=[.;,(\t]\s*|[–—-]\s+|\s{2,})(?<title>\p{Lu}[^:.;,()\n\t–—]{1,48}?)\s*:\s+/gu;
const surely = 0.72;

/** The detail a line gives: «Срок: …» continues an item, «Мероприятие: …» begins one. */
export const labelOf = remember((text): Field | undefined => {
  const known = patterns.find(({ start }) => start.test(text));
  return known ? known.field : titled(text)?.field;
});

/** What a line says behind what may head a column; a dash behind it parts anything. */
function titled(line: string): { field: Field; value: string } | undefined {
  const key = readKey(line);
  const field = key?.label.endsWith(':') ? said(key.meaning) : undefined;
  return field && { field, value: key?.value ?? '' };
}

/** «Этап: …» is a heading. */
function said(meaning: Meaning | undefined): Field | undefined {
  return meaning === undefined || meaning === 'section' ? undefined : (fieldOf[meaning] ?? 'note');
}

/** The labels of an item, in order: at the beginning of its lines, and within them. */
export const findLabels = remember((text): readonly Label[] => {
  const found: Label[] = [];
  for (const { field, anywhere } of patterns)
    for (const { 0: label, index: at } of text.matchAll(anywhere))
      if (!/^\p{L}/u.test(label) || beforeLabel.test(text.slice(0, at)))
        found.push({ field, label, at, end: at + label.length });
  let at = 0;
  for (const line of text.split('\n')) {
    const key = titled(line);
    const end = at + line.length - (key?.value.length ?? 0);
    if (key) found.push({ field: key.field, label: text.slice(at, end), at, end });
    at += line.length + 1;
  }
  for (const { 0: label, groups, index } of text.matchAll(within)) {
    const meaning = headerMeaning(groups?.title ?? '');
    const field = meaning && meaning.score >= surely ? said(meaning.meaning) : undefined;
    if (field) found.push({ field, label, at: index, end: index + label.length });
  }
  const inOrder = found.sort((a, b) => a.at - b.at);
  let last = 0;
  return inOrder.filter((label) => {
    const isNew = label.at >= last;
    if (isNew) last = label.end;
    return isNew;
  });
});
