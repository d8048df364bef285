import { terms } from '../../texts/ru/sample/terms.ts';
import { daysInMonth, isoDate, schoolYearOf } from '../reading/dates.ts';

/** A term of the sample: `10-15` is a day, `10..11` two whole months. */
export interface Term {
  periodText: string;
  startsOn: string;
  endsOn: string;
}

/** Days of the sample book, which always plays in the school year of today. */
export interface SchoolCalendar {
  /** First calendar year of the school year. */
  year: number;
  schoolYear: string;
  /** ISO date of `10-15`: autumn is of the first year, spring of the second, late August stands before it. */
  day(monthAndDay: string): string;
  term(when: string): Term;
}

/** Days before a school year in which its papers are prepared. */
const preparation = '08-20';

/** The calendar of the school year that a date lies in, or of one some years before it. */
export function calendarOf(today: string, yearsBefore = 0): SchoolCalendar {
  const year = Number(schoolYearOf(today).slice(0, 4)) - yearsBefore;
  const yearOf = (monthAndDay: string) => (monthAndDay >= preparation ? year : year + 1);
  const day = (monthAndDay: string) => `${yearOf(monthAndDay)}-${monthAndDay}`;
  return {
    year,
    schoolYear: `${year}/${year + 1}`,
    day,
    term: (when) => {
      const [first = '', last] = when.split('..');
      if (last === undefined) return { periodText: terms.day(day(first)), startsOn: day(first), endsOn: day(first) };
      const startsOn = day(`${first}-01`);
      const [y, m] = [yearOf(`${last}-01`), Number(last)];
      const endsOn = isoDate(y, m, daysInMonth(m, y)) ?? startsOn;
      return { periodText: terms.months(startsOn, endsOn), startsOn, endsOn };
    },
  };
}
