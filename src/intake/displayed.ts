import { dateToSerial, formatValue, isDateFormat, serialToDate } from 'hucre';

/** The library knows no Russian numbers; the French are written the same: a comma, and thousands apart by a space. */
const options = { locale: 'fr-FR' };
/** What Excel shows by the system's own settings: the short date of any country, and the long one. */
const shortDate = /^(?:general|m{1,2}[/-]d{1,2}[/-]y{2,4})(?:;@)?$/i;
const longDate = /^\[\$-F800\]/i;
/** A quoted or escaped text stays as it is; of the rest only names of months and days are words. */
const words = /"[^"]*"|\\.|\[[^\]]*\]|d{3,4}|m{3,5}/gi;

/** Text of a cell as a Russian Excel shows it: `15.09.2025` for a date in the default format, `март 2026` for `mmmm yyyy`. */
export function displayValue(value: unknown, pattern: string | undefined, from1904: boolean): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const asked = pattern === undefined || shortDate.test(pattern) ? 'dd.mm.yyyy' : pattern;
    return shown(dateToSerial(value, from1904), isDateFormat(asked) ? asked : 'dd.mm.yyyy', from1904);
  }
  if (typeof value === 'number' && pattern && !/^(?:general|@)$/i.test(pattern)) return shown(value, pattern, from1904);
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'object' ? '' : String(value);
}

function shown(serial: number, pattern: string, is1904: boolean): string {
  const asked = longDate.test(pattern) ? 'd mmmm yyyy' : pattern;
  const spelled = isDateFormat(asked) ? inRussian(asked, serialToDate(serial, is1904)) : asked;
  return formatValue(serial, spelled, { ...options, is1904 }).trim();
}

/** The pattern with names of months and days already written: `d mmmm yyyy` → `d "января" yyyy`. */
function inRussian(pattern: string, date: Date): string {
  const hasDay = /d/i.test(pattern.replace(words, ''));
  const name = (part: 'month' | 'weekday', form: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('ru-RU', { ...form, timeZone: 'UTC' })
      .formatToParts(date)
      .find(({ type }) => type === part)
      ?.value.replace('.', '') ?? '';
  return pattern.replace(words, (word) => {
    if (/^d{3,4}$/i.test(word)) return `"${name('weekday', { weekday: word.length === 4 ? 'long' : 'short' })}"`;
    if (!/^m+$/i.test(word)) return word;
    // The genitive comes with a day: «15 января», but «январь 2026».
    const month = word.length === 4 ? 'long' : 'short';
    const form: Intl.DateTimeFormatOptions = hasDay ? { month, day: 'numeric' } : { month };
    return `"${name('month', form)}"`;
  });
}
