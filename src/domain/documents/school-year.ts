import type { View } from '../registry/view.ts';
import type { Activity } from '../sheets/roadmap.ts';

/** The school year an ISO date falls in, 1 September to 31 August: «2026/2027»; '' of text that is no full date. */
export function schoolYearOf(iso: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(iso) ?? [];
  if (!year) return '';
  const first = Number(month) >= 9 ? Number(year) : Number(year) - 1;
  return `${first}/${first + 1}`;
}

/** Whether the ISO date lies in the school year. */
export function isInYear(iso: string, schoolYear: string): boolean {
  return schoolYear !== '' && schoolYearOf(iso) === schoolYear;
}

/** The year an activity belongs to: as written, otherwise by its dates; '' where nothing tells it. */
function yearOf(activity: Activity): string {
  return activity.schoolYear || schoolYearOf(activity.startsOn) || schoolYearOf(activity.endsOn);
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
