import { sectionNumber } from '../../reading/lexicon/plans.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import { isPeriod, readPeriod } from '../../reading/periods/read-period.ts';
import { squeeze } from '../../reading/text.ts';
import type { Place } from '../found.ts';

/** What stands over rows or items: a section, or a period that holds for what is below it («ОКТЯБРЬ», «II четверть»). */
export type Heading = ({ type: 'section' } | { type: 'period'; context: PeriodContext }) & {
  place: Place;
  /** The number left out: «Блок 1.» */
  number: string;
};

/** Reads a section row or a heading; its own number is left out. */
export function readHeading(place: Place, context: PeriodContext): Heading {
  const text = squeeze(place.text).replace(/[:.\s]+$/, '');
  const bare = text.replace(sectionNumber, '');
  const number = text.slice(0, text.length - bare.length);
  for (const candidate of [text, bare]) {
    if (candidate !== '' && isPeriod(candidate)) {
      return { type: 'period', place: { ...place, text: candidate }, context: within(candidate, context), number };
    }
  }
  return { type: 'section', place: { ...place, text: bare === '' ? text : bare }, number };
}

/** The context below a heading that is a period: its month, and its year where one is written. */
function within(text: string, context: PeriodContext): PeriodContext {
  const { start, end, inferred } = readPeriod(text, context).period;
  const { schoolYear, ...rest } = context;
  if (start === undefined || end === undefined || start.slice(-5, -3) !== end.slice(-5, -3)) return context;
  const month = Number(start.slice(-5, -3));
  if (inferred || start.startsWith('--')) return { ...context, month };
  return { ...rest, month, calendarYear: Number(start.slice(0, 4)) };
}
