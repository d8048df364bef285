/** Calendar dates as ISO text (`2026-09-01`), with no clock and no time zone. */

const dayLength = 86_400_000;

/** Number of days in a month (1–12); February of an unknown year has 28. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year !== undefined && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether such a day exists; 29 February does where the year is not known. */
export function isDay(month: number, day: number, year?: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year ?? 2024);
}

/** `2026-09-01`, or `--09-01` where the year is not known; absent for a day that does not exist. */
export function isoDate(year: number | undefined, month: number, day: number): string | undefined {
  if (!isDay(month, day, year)) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year === undefined ? '-' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Whether the text is an ISO date of the calendar (`2026-02-29` is not). */
export function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && isDay(Number(parts[2]), Number(parts[3]), Number(parts[1]));
}

/** The ISO date itself, '' for any other text: a day of no known year, or none. */
export function dateOrEmpty(text = ''): string {
  return isIsoDate(text) ? text : '';
}

/** «5.11.2026», «05.11.26»: what is typed where the book's locale takes no such date. */
const typedDay = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;

/** The ISO date of a day as people type it («5.11.2026», «05.11.26») or as ISO; '' for anything else. */
export function readDay(text: string): string {
  const [, day = '', month = '', year = ''] = typedDay.exec(text.trim()) ?? [];
  return dateOrEmpty(day ? `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim());
}

/** The date `days` later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** The school year (1 September to 31 August) of a date, as «2026/2027». */
export function schoolYearOf(date: string): string {
  const year = Number(date.slice(0, 4));
  const first = Number(date.slice(5, 7)) >= 9 ? year : year - 1;
  return `${first}/${first + 1}`;
}

/** «2026/2027» of a school year as people write it («2026-2027», «2026/27 уч. год»); '' of any other text. */
export function readSchoolYear(text: string): string {
  const [, from = '', to = ''] = /^\s*(20\d\d)\s*[/\\\-–—]\s*(?:20)?(\d\d)(?!\d|[.-]\d)/.exec(text) ?? [];
  return to !== '' && (Number(from) + 1) % 100 === Number(to) ? `${from}/${Number(from) + 1}` : '';
}

/** Days from one date to another, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength;
}
