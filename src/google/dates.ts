/**
 * Days between the book and ISO text. A date cell comes as an instant that is midnight in the spreadsheet's own zone;
 * it goes back as a day number with a date format, which needs no zone at all.
 */

const DAY = 86_400_000;
/** Day 0 of spreadsheets: 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);

const readers = new Map<string, (instant: Date) => string>();

/** Reads instants in one zone; each distinct instant is formatted once. */
export function zonedReader(zone: string): (instant: Date) => string {
  const reader = readers.get(zone) ?? newReader(zone);
  readers.set(zone, reader);
  return reader;
}

function newReader(zone: string): (instant: Date) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const known = new Map<number, string>();
  return (instant) => {
    const time = instant.getTime();
    let text = known.get(time);
    if (text === undefined) {
      text = inZone(format, instant);
      known.set(time, text);
    }
    return text;
  };
}

/** «2026-11-21 10:15», or «2026-11-21» at midnight. */
function inZone(format: Intl.DateTimeFormat, instant: Date): string {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
  const day = `${parts.year}-${parts.month}-${parts.day}`;
  const time = `${parts.hour}:${parts.minute}`;
  return time === '00:00' ? day : `${day} ${time}`;
}

/** The day number of an ISO date: `2026-11-21` → 46347. */
export function dayNumber(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - EPOCH) / DAY);
}
