import { isIsoDate, readSchoolYear, schoolYearOf } from '../reading/dates.ts';
import type { View } from '../registry/view.ts';
import type { Activity } from '../sheets/roadmap.ts';

/** The school year of what a cell holds; '' of text that is no full date. */
const yearOfCell = (cell: string) => (isIsoDate(cell) ? schoolYearOf(cell) : '');

/** Whether the cell holds a date of the school year. */
export function isInYear(cell: string, schoolYear: string): boolean {
  return schoolYear !== '' && yearOfCell(cell) === schoolYear;
}

/** The year an activity belongs to: as written, otherwise by its dates; '' where nothing tells it. */
function yearOf(activity: Activity): string {
  return readSchoolYear(activity.schoolYear) || yearOfCell(activity.startsOn) || yearOfCell(activity.endsOn);
}

/** Activities of the school year in the order of the rows; one whose year nothing tells belongs to any. */
export function activitiesOf(view: View, schoolYear: string): Activity[] {
  return view.roadmap.filter((activity) => {
    const year = yearOf(activity);
    return year === '' || year === schoolYear || isInYear(activity.endsOn, schoolYear);
  });
}

/** The school year to print where nobody chose one: that of the settings, or the newest one that has activities. */
export function schoolYearToPrint(view: View, schoolYear: string): string {
  const years = view.roadmap.map(yearOf).filter(Boolean);
  if (years.length === 0 || years.includes(schoolYear)) return schoolYear;
  return years.sort()[years.length - 1] ?? schoolYear;
}

/** Position of the month in the school year, September being 0; -1 of text without a month. A date may lack its year: `--04`. */
export function schoolMonth(date: string): number {
  const [, month] = /^(?:\d{4}|-)-(\d{2})/.exec(date) ?? [];
  return month ? (Number(month) + 3) % 12 : -1;
}
