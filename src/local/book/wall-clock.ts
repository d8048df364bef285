const DAY = 86_400_000;
/** 30.12.1899, day 0 of every spreadsheet, counted from 1970. */
const EPOCH = 25_569;

/** A spreadsheet's serial number of a wall clock `2026-11-05T13:30:00.000`. */
export function wallClockToSerial(text: string): number {
  const time = Date.parse(`${text}Z`);
  if (Number.isNaN(time)) throw new Error(`Not a wall clock: ${text}`);
  return time / DAY + EPOCH;
}

/** The wall clock `2026-11-05T13:30:00.000` of a serial number, to the millisecond. */
export function serialToWallClock(serial: number): string {
  return new Date(Math.round((serial - EPOCH) * DAY)).toISOString().slice(0, -1);
}

/** The serial number of a Date whose UTC fields are the wall clock. */
export function utcToSerial(date: Date): number {
  return date.getTime() / DAY + EPOCH;
}
