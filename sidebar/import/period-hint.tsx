import type { Period } from '../../src/domain/reading/periods/period.ts';
import { dictionaries } from '../../src/texts/ru/dictionaries.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';

/** What was read from the wording of a term: days, repetition, and whether the year was inferred. */
export function PeriodHint({ value, path }: { value: unknown; path: string }) {
  if (!path.endsWith('.raw') || typeof value !== 'object' || value === null) return null;
  const { start = '', end = '', recurrence, inferred, ...rest } = value as Period & { date?: string };
  const until = end || (rest as { date?: string }).date || '';
  const said = [
    start || until ? importText.dated(plainDate(start), plainDate(until)) : '',
    recurrence ? dictionaries.recurrence[recurrence] : '',
    inferred ? importText.inferred : '',
  ].filter(Boolean);
  return said.length > 0 ? <small>{said.join(', ')}</small> : null;
}

/** «05.11.2026»; a day without a year is «05.11». */
function plainDate(iso: string): string {
  const [, year = '', month, day] = /^(\d{4}|-)?-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return month ? [day, month, ...(/\d/.test(year) ? [year] : [])].join('.') : iso;
}
