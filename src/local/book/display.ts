import { addLocale, format, getLocale, isDateFormat } from 'numfmt';
import { type Cell, isFilled } from './book.ts';
import { AUTOMATIC, formatOf } from './styles.ts';

/**
 * The text a cell shows. A formula that no program has computed yet shows itself: this program computes none.
 */
export function displayText(cell: Cell | undefined, locale: string): string {
  if (!isFilled(cell) || !cell) return '';
  if (cell.value === undefined) return cell.formula ?? '';
  if (typeof cell.value === 'string') return cell.value;
  const pattern = formatOf(cell.style);
  if (pattern === '@') return String(cell.value);
  try {
    return format(pattern, cell.value, { locale: localeFor(pattern, locale) });
  } catch {
    return format(AUTOMATIC, cell.value, { locale: locale.replace('_', '-') });
  }
}

/** Whether the cell's value is a date: a number under a date format. */
export function isDateCell(cell: Cell): boolean {
  return typeof cell.value === 'number' && isDateFormat(formatOf(cell.style));
}

/** The library takes only tags of language and country; this one is free. */
const GENITIVE = 'ru-KG';
let genitiveAdded = false;

/** `d mmmm yyyy` in Russian wants the genitive («5 января»); the library's month names are nominative («5 Январь»). */
function localeFor(pattern: string, locale: string): string {
  const tag = locale.replace('_', '-');
  if (!tag.startsWith('ru') || !/d\W*mmmm/i.test(pattern)) return tag;
  if (!genitiveAdded) addLocale({ ...getLocale('ru-RU'), mmmm: genitiveMonths() }, GENITIVE);
  genitiveAdded = true;
  return GENITIVE;
}

type Months = [string, string, string, string, string, string, string, string, string, string, string, string];

function genitiveMonths(): Months {
  const day = new Intl.DateTimeFormat('ru-RU', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const name = (month: number) =>
    day.formatToParts(Date.UTC(2026, month, 1)).find((part) => part.type === 'month')?.value ?? '';
  return Array.from({ length: 12 }, (_, month) => name(month)) as Months;
}
