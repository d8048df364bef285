import { documentOf } from '../../reading/lexicon/minutes.ts';
import { findPeriods, type PeriodMention } from '../../reading/periods/find-periods.ts';

/** The periods of a heading; «от 12 мая 2024 г.» is the day of the meeting there, not that of another document. */
export function headingDates(text: string): PeriodMention[] {
  return findPeriods(text.replace(documentOf, (of) => 'x'.repeat(of.length)));
}
