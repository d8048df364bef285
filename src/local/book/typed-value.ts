import { getFormatFromId, isDateFormat, parseValue } from 'numfmt';
import { fitText } from '../../domain/reading/fit-text.ts';
import type { WireValue } from '../operations.ts';
import type { Scalar } from './book.ts';
import { AUTOMATIC } from './styles.ts';
import { wallClockToSerial } from './wall-clock.ts';

/** What a cell takes from something written into it: a value or a formula, and a format if the value brings one. */
export interface Typed {
  value?: Scalar;
  formula?: string;
  format?: string;
}

/** Excel keeps no more in a cell (Google 50,000) and cuts the rest without a word. */
export const LONGEST_TEXT = 32_767;

/**
 * What writing a value into a cell of this format makes of it, by the rules of `Range.setValues`: a leading apostrophe
 * marks text and is dropped, a leading «=» is a formula, text that looks like a number or date becomes one unless
 * the format is `@`.
 */
export function readTyped(written: WireValue | null, format: string, locale: string): Typed {
  const input = typeof written === 'string' ? fitText(written) : written;
  if (input === null || input === '') return {};
  if (typeof input === 'object') return readDate(input.date, format, locale);
  if (typeof input === 'boolean') return { value: input };
  if (typeof input === 'number') return { value: format === '@' ? String(input) : input };
  if (input.length > LONGEST_TEXT)
    throw new Error(`Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`);
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith('=') && input.length > 1) return { formula: input };
  if (format === '@') return { value: input };
  return readLooks(input, format, locale) ?? { value: input };
}

/** What typing into the grid makes: as `readTyped`, but in a text cell even «=1+2» is text, as in every spreadsheet. */
export function readKeyed(input: string, format: string, locale: string): Typed {
  if (format === '@' && input.startsWith('=')) return { value: input };
  return readTyped(input, format, locale);
}

function readDate(wallClock: string, format: string, locale: string): Typed {
  const serial = wallClockToSerial(wallClock);
  const shown = Number.isInteger(serial) ? dateFormat(locale) : `${dateFormat(locale)} hh:mm:ss`;
  return isDateFormat(format) ? { value: serial } : { value: serial, format: shown };
}

function readLooks(text: string, format: string, locale: string): Typed | undefined {
  const parsed = parseValue(text.trim(), { locale: locale.replace('_', '-') });
  if (!parsed || typeof parsed.value === 'string') return undefined;
  if (parsed.formatId === undefined || typeof parsed.value !== 'number') return { value: parsed.value as Scalar };
  const own = parsed.formatId === 14 ? dateFormat(locale) : (getFormatFromId(parsed.formatId) ?? AUTOMATIC);
  const keeps = format !== AUTOMATIC && isDateFormat(format) === isDateFormat(own);
  return keeps ? { value: parsed.value } : { value: parsed.value, format: own };
}

function dateFormat(locale: string): string {
  return locale === 'en_US' ? 'm/d/yyyy' : 'dd.mm.yyyy';
}
