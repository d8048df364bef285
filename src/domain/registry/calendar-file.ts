import { calendarText } from '../../texts/ru/calendar.ts';
import { addDays, isIsoDate } from '../reading/dates.ts';
import type { Registry } from './registry.ts';

/** Octets a line of iCalendar may have (RFC 5545, 3.1). */
const LINE = 75;

/**
 * Roadmap rows that have a day, as an iCalendar file (RFC 5545): one whole-day event per row, the same UID every time.
 * `made` is when, in UTC: `2026-11-21T07:15:00.000Z`.
 */
export function calendarFile(rows: Registry['roadmap'], school: string, made: string): string {
  const stamp = `${made.replace(/[-:]/g, '').slice(0, 15)}Z`;
  const events = rows.filter(({ startsOn, endsOn, state }) => state !== 'cancelled' && isIsoDate(endsOn || startsOn));
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//${calendarText.product}//RU`, 'CALSCALE:GREGORIAN'];
  for (const row of events) {
    const first = isIsoDate(row.startsOn) ? row.startsOn : row.endsOn;
    const last = isIsoDate(row.endsOn) ? row.endsOn : first;
    lines.push(
      'BEGIN:VEVENT',
      `UID:${encodeURIComponent(row.key)}@social-partnership`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${first.replace(/-/g, '')}`,
      `DTEND;VALUE=DATE:${addDays(last, 1).replace(/-/g, '')}`,
      `SUMMARY:${escaped(row.activity)}`,
      `DESCRIPTION:${escaped([row.result, row.responsibleText, school].filter(Boolean).join('\n'))}`,
      ...(row.place ? [`LOCATION:${escaped(row.place)}`] : []),
      'END:VEVENT',
    );
  }
  lines.push('END:VCALENDAR');
  return lines.map(folded).join('\r\n').concat('\r\n');
}

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** A long line goes on in the next one after a space; Cyrillic letters are two octets each. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const letter of line) {
    const size = (letter.codePointAt(0) ?? 0) < 0x80 ? 1 : (letter.codePointAt(0) ?? 0) < 0x800 ? 2 : 4;
    if (octets + size > LINE) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}
