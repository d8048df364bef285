import { doerTitle } from '../../reading/lexicon/plans.ts';
import type { Meaning } from './columns.ts';
import type { TableReading } from './tables.ts';

/**
 * «Дата | Что | Где | Кто»: beside what is done or decided the last says who does it, where a list of partners would name
 * them.
 */
export function withDoers(reading: TableReading): TableReading {
  const { kind, columns, titles } = reading;
  if ((kind !== 'roadmap' && kind !== 'resolution') || columns.includes('responsible')) return reading;
  const isDoer = (meaning: Meaning | undefined, at: number) =>
    meaning === 'partner' && doerTitle.test(titles[at] ?? '');
  return { ...reading, columns: columns.map((meaning, at) => (isDoer(meaning, at) ? 'responsible' : meaning)) };
}
