import { isPeriod } from '../../reading/periods/read-period.ts';

/** Columns headed by a month, a quarter or a year, where there are three of them or more: a chart of marks. */
export function chartColumns(titles: string[]): number[] {
  const columns = titles.flatMap((title, column) =>
    title !== '' && title.length < 20 && isPeriod(title) ? [column] : [],
  );
  return columns.length >= 3 ? columns : [];
}
