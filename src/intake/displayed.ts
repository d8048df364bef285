import { format } from 'numfmt';
import { yearMark } from '../domain/reading/lexicon/agreements.ts';

const options = { locale: 'ru-RU' } as const;

/** Text of a cell as a Russian Excel shows it: `15.09.2025` for a date in the default format, `март 2026` for `mmmm yyyy`. */
export function displayValue(value: unknown, pattern: string | undefined, from1904: boolean): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const serial = (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000 - (from1904 ? 1462 : 0);
    return shown(
      pattern === undefined || /^(?:general|m{1,2}[/-]d{1,2}[/-]y{2,4})(?:;@)?$/i.test(pattern)
        ? 'dd.mm.yyyy'
        : pattern,
      serial + (from1904 ? 1462 : 0),
    );
  }
  if (typeof value === 'number' && pattern && pattern !== 'General') return shown(pattern, value);
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'object' ? '' : String(value);
}

/** A format the library cannot read shows the number itself. */
function shown(pattern: string, serial: number): string {
  try {
    return format(pattern, serial, options).replace(yearMark, '').trim();
  } catch {
    return String(serial);
  }
}
