const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Milliseconds by which the zone's clocks are ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  const fields: Record<string, number> = {};
  for (const { type, value } of formatIn(zone).formatToParts(instant)) fields[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** The wall clock of an instant in a zone, `2026-11-05T13:30:00.000`. */
export function toWallClock(date: Date, zone: string): string {
  return new Date(date.getTime() + offsetAt(date.getTime(), zone)).toISOString().slice(0, -1);
}

/** The instant at which the zone's clocks show this; of an hour that a clock change skips, the one after it. */
export function fromWallClock(text: string, zone: string): Date {
  const wall = Date.parse(`${text}Z`);
  const first = wall - offsetAt(wall, zone);
  return new Date(wall - offsetAt(first, zone));
}
