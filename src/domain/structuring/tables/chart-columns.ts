import { periodTerms } from '../../reading/lexicon/periods.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';

const fewest = 3;
const longestNumber = 'VIII'.length;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Columns headed by a month, a quarter or a year, where there are three of them or more, with the period of each. */
export function chartColumns(titles: string[]): Map<number, string> {
  const columns = new Map<number, string>();
  titles.forEach((title, column) => {
    if (title !== '' && title.length < 20 && isPeriod(title)) columns.set(column, title);
  });
  if (columns.size >= fewest) return columns;
  return numberedMonths(titles);
}

/** «IX X XI XII I II …», «9 10 11 12 1 2 …»: months by their numbers, each after the one before. */
function numberedMonths(titles: string[]): Map<number, string> {
  const numbers = titles.map(monthNumber);
  for (let from = 0; from < numbers.length; from++) {
    let to = from;
    while (numbers[from] && numbers[to + 1] && numbers[to + 1] === ((numbers[to] as number) % 12) + 1) to++;
    if (to - from + 1 <= fewest) continue;
    return new Map(
      numbers.slice(from, to + 1).map((month, index) => [from + index, monthName(month as number)] as const),
    );
  }
  return new Map();
}

/** 1–12; a Cyrillic letter typed for a Roman numeral counts as that. */
function monthNumber(title: string): number | undefined {
  const written = title.trim();
  if (written.length > longestNumber) return undefined;
  const plain = written
    .replace(/[\u0425\u0445]/g, 'X')
    .replace(/[\u0406\u0456]/g, 'I')
    .toUpperCase();
  const month = /^\d{1,2}$/.test(plain) ? Number(plain) : romans.indexOf(plain) + 1;
  return month >= 1 && month <= 12 ? month : undefined;
}

function monthName(month: number): string {
  return periodTerms[`m${month}` as 'm1'].split(' ')[0] as string;
}
