import { schoolYearOf } from '../../reading/dates.ts';
import { dropEnd } from '../../reading/endings.ts';
import { itemLabels, sectionNumber } from '../../reading/lexicon/plans.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import { isPeriod, isWeek, readPeriod } from '../../reading/periods/read-period.ts';
import { squeeze } from '../../reading/text.ts';
import type { Place } from '../found.ts';

/** What stands over rows or items: a section, a period that holds for what is below («ОКТЯБРЬ»), or both. */
export interface Heading {
  section?: Place;
  period?: Place;
  /** What is known of dates below the heading: its month and year besides those of the plan. */
  context: PeriodContext;
  /** The number left out of the section: «Блок 1.» */
  number: string;
}

/** «Срок: сентябрь – октябрь» over items. */
const termLead = new RegExp(`^(?:${itemLabels.period.source})`, 'iu');

/** Reads a section row or a heading: «II. Основной этап (октябрь – март)» is a section with its period. */
export function readHeading(place: Place, context: PeriodContext): Heading {
  const text = dropEnd(squeeze(place.text), ':.');
  const bare = text.replace(sectionNumber, '').replace(termLead, '') || text;
  const number = text.slice(0, text.length - bare.length);
  for (const candidate of text.length > bare.length && termLead.test(text) ? [bare] : [text, bare]) {
    if (isPeriod(candidate))
      return {
        period: { ...place, text: candidate },
        context: within(candidate, context),
        number: candidate === text ? '' : number,
      };
  }
  const tail =
    /^(?<section>.+?)(?:\s*\((?<bracket>[^()]+)\)|\s+[–—-]\s+(?<dash>[^–—]+)|\s*[.:,]\s+(?<after>[^.:,]+))$/u.exec(
      bare,
    )?.groups;
  const period = tail?.bracket ?? tail?.dash ?? tail?.after;
  if (tail?.section === undefined || period === undefined || !isPeriod(period))
    return { section: { ...place, text: bare }, context, number };
  return {
    section: { ...place, text: tail.section },
    period: { ...place, text: period },
    context: within(period, context),
    number,
  };
}

/** Whether a term below a day says no other: «8.15», «12.10», «по расписанию» under «Понедельник, 13 апреля». */
export function isHourOf(day: string, term: string): boolean {
  const dates = (text: string) => {
    const { start, end, recurrence } = readPeriod(text).period;
    return [start, end, recurrence].join();
  };
  const [over, own] = [dates(day), dates(term)];
  return isOneDay(day) && own !== over && dates(`${day}, ${term}`) === over;
}

function isOneDay(text: string): boolean {
  const { start, end } = readPeriod(text).period;
  return start === end;
}

/** The context below a heading that is a period: its month or its days, and its year where one is written. */
function within(text: string, context: PeriodContext): PeriodContext {
  const { start, end, inferred } = readPeriod(text, context).period;
  if (start === undefined || end === undefined) return context;
  const month = start.slice(-5, -3) === end.slice(-5, -3) ? { month: Number(start.slice(-5, -3)) } : {};
  const days = isWeek({ start, end }) ? { days: { start, end } } : {};
  if (inferred || start.startsWith('--')) return { ...context, ...month, ...days };
  if (start.slice(0, 4) === end.slice(0, 4)) return { calendarYear: Number(start.slice(0, 4)), ...month, ...days };
  return schoolYearOf(start) === schoolYearOf(end) ? { schoolYear: schoolYearOf(start), ...days } : context;
}
