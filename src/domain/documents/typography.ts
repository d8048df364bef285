import { months, words } from '../../texts/ru/documents/words.ts';

const nbsp = '\u00a0';

/** «5 ноября 2026 г.» of an ISO date, no leading zero; text that is no date comes back as it is. */
export function longDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  return year && day && name ? `${Number(day)}${nbsp}${name}${nbsp}${year}${nbsp}${words.year}` : iso;
}

/** 05.11.2026 of an ISO date; text that is no date comes back as it is. */
export function shortDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year ? `${day}.${month}.${year}` : iso;
}

/** The text with its first letter capital, as a post at the beginning of a line. */
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A line of the given length to be filled by hand. */
export function blank(length = 20): string {
  return '_'.repeat(length);
}

/** Space for a date to be written by hand: «___» ____________ 20__ г. */
export const blankDate = words.blankDate;

/** A number as Russian print has it: thousands held by non-breaking spaces, decimal comma. */
export function figure(value: number, decimals = 0): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, nbsp);
  return fraction && Number(fraction) > 0 ? `${grouped},${fraction}` : grouped;
}

/** Share with its base: «64 % (16 из 25)»; '' where the base is zero. */
export function share(part: number, of: number): string {
  if (of === 0) return '';
  const percent = `${figure((part / of) * 100)}${nbsp}%`;
  return `${percent} (${figure(part)} ${words.of} ${figure(of)})`;
}

/** Items of a printed list: marks of the source removed, `;` between items and a full stop at the end. */
export function listItems(items: readonly string[]): string[] {
  const bare = items
    .map((item) => item.replace(/^[\s\u2013\u2014\u2022\u00b7*-]+/, '').replace(/[\s;,]+$/, ''))
    .filter(Boolean);
  return bare.map((item, index) =>
    /[.!?\u2026:]$/.test(item) ? item : `${item}${index < bare.length - 1 ? ';' : '.'}`,
  );
}

/** Without one of these there is nothing to set. */
const settable = /["\u2116%\d.]| [-\u2013\u2014] /;

/** The text with Russian quotation marks, en dashes and non-breaking spaces; its words stay as they are. */
export function typeset(text: string): string {
  if (!settable.test(text)) return text;
  return quoted(text)
    .replace(/ [-\u2014] /g, `${nbsp}\u2013 `)
    .replace(/ \u2013 /g, `${nbsp}\u2013 `)
    .replace(/(?<![\d-])(\d{4})-(\d{4})(?![\d-])/g, '$1\u2013$2')
    .replace(/\u2116[ \u00a0]*(?=[\p{L}\d])/gu, `\u2116${nbsp}`)
    .replace(/(\d)[ \u00a0]?%/g, `$1${nbsp}%`)
    .replace(/(\d) (?=\p{Ll})/gu, `$1${nbsp}`)
    .replace(/(\p{Lu}\.) ?(\p{Lu}\.) ?(?=\p{Lu}\p{Ll})/gu, `$1$2${nbsp}`)
    .replace(words.abbreviationBeforeName, `$1${nbsp}`);
}

/** Straight quotes by pairs: «outer» and „inner“; a quote without a pair (15") stays. */
function quoted(text: string): string {
  if (!text.includes('"')) return text;
  const open: number[] = [];
  const marks = text.split('');
  let depth = 0;
  for (const [index, mark] of marks.entries()) {
    if (mark === '\u00ab') depth++;
    else if (mark === '\u00bb') depth--;
    if (mark !== '"') continue;
    const before = text.charAt(index - 1);
    const opens =
      index === 0 ||
      /[\s([\u00ab\u201e\u2013-]/.test(before) ||
      (before === '"' && open[open.length - 1] === index - 1);
    const at = opens ? undefined : open.pop();
    if (opens) open.push(index);
    else if (at !== undefined) {
      const inner = depth + open.length > 0;
      marks[at] = inner ? '\u201e' : '\u00ab';
      marks[index] = inner ? '\u201c' : '\u00bb';
    }
  }
  return marks.join('');
}
