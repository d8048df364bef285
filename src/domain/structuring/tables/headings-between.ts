import { beginsWithActivity } from '../../reading/organisations.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import type { Meaning } from './columns.ts';
import { fitness } from './fitness.ts';
import type { Fragment } from './fragments.ts';
import { isKindTitle } from './section-title.ts';

const fewestRows = 3;

/**
 * Marks «Основной этап» between rows without numbers whose cells stand a line each: where the terms of most rows are as
 * far apart as there are columns, a line too many before a row is a heading, unless it ends or begins a cell.
 */
export function markHeadings(fragments: Fragment[], columns: (Meaning | undefined)[]): void {
  const term = columns.indexOf('period');
  const cells = fragments.filter(({ section }) => !section);
  if (term < 0 || cells.some(({ number }) => number)) return;
  const terms = cells.flatMap(({ text }, at) => (isPeriod(text) ? [at] : []));
  const extra = terms.map((at, index) => at - (terms[index - 1] ?? term - columns.length) - columns.length);
  const full = extra.filter((count) => count === 0).length;
  if (full < fewestRows || full * 2 < terms.length) return;
  extra.forEach((count, index) => {
    const at = (terms[index] as number) - term - 1;
    const heading = cells[at];
    if (count === 1 && heading && isHeading(heading.text, cells[at + 1], columns[columns.length - 1]))
      heading.section = true;
  });
}

function isHeading(text: string, next: Fragment | undefined, last: Meaning | undefined): boolean {
  if (!/^\p{Lu}/u.test(text) || /[.,;]$/.test(text) || !/^[\p{Lu}«"]/u.test(next?.text ?? '')) return false;
  return isKindTitle(text) || (!beginsWithActivity(text) && fitness(text, last) <= 0);
}
