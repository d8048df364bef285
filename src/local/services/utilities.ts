import { newBlob } from './blob.ts';
import { call } from './bridge.ts';
import { base64Decode, base64Encode, utf8Bytes } from './bytes.ts';
import { toWallClock } from './time-zone.ts';

/** Fields of Java's SimpleDateFormat that are the same in every language; others are refused. */
const FIELDS: Record<string, [from: number, to: number]> = {
  y: [0, 4],
  M: [5, 7],
  d: [8, 10],
  H: [11, 13],
  m: [14, 16],
  s: [17, 19],
  S: [20, 23],
};

function formatDate(date: Date, timeZone: string, format: string): string {
  const clock = toWallClock(date, timeZone);
  return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted || "'";
    const field = FIELDS[letter];
    if (!field || (letter === 'M' && run.length > 2))
      throw new Error(`Not available in the local workspace: Utilities.formatDate with ${run}`);
    const digits = clock.slice(...field);
    if (letter === 'y') return run.length === 2 ? digits.slice(2) : digits;
    return run.length === 1 ? String(Number(digits)) : digits.padStart(run.length, '0');
  });
}

export const utilities = {
  newBlob,
  base64Encode: (data: string | number[]) => base64Encode(typeof data === 'string' ? utf8Bytes(data) : data),
  base64Decode,
  getUuid: () => call('Utilities.getUuid'),
  formatDate,
  sleep: (milliseconds: number) => void call('Utilities.sleep', milliseconds),
};
