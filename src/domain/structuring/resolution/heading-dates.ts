import { documentOf } from '../../reading/lexicon/minutes.ts';
import { findLocalities } from '../../reading/localities.ts';
import { findPeriods, type PeriodMention } from '../../reading/periods/find-periods.ts';

/** The periods of a heading; «от 12 мая 2024 г.» is the day of the meeting there, not that of another document. */
export function headingDates(text: string): PeriodMention[] {
  return findPeriods(text.replace(documentOf, (of) => 'x'.repeat(of.length)));
}

/** Whether a line holds dates or places, with a number beside them, and nothing else: «от 4 мая 2025 г., г. Ключи». */
export function isDateLine(text: string): boolean {
  const rest = withoutMentions(text);
  return rest !== text && rest.replace(/[\p{P}\s\d№]/gu, '').length <= 4;
}

function withoutMentions(text: string): string {
  const places = [...headingDates(text), ...findLocalities(text)].sort((a, b) => b.start - a.start);
  return places.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
