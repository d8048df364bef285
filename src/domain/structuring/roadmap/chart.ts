import { chartMark } from '../../reading/lexicon/plans.ts';
import { squeeze } from '../../reading/text.ts';
import { cellText } from '../cell-text.ts';
import type { Place } from '../found.ts';
import { chartColumns } from '../tables/chart-columns.ts';
import type { Row } from '../tables/row.ts';
import type { TableReading } from '../tables/tables.ts';

/** The period that marks under columns of months or quarters give: «сен | окт | ноя» with «+» under two of them. */
export function chartPeriod(reading: TableReading, row: Row, number: number): Place | undefined {
  const chart = chartColumns(reading.titles);
  const marked = [...chart.keys()].filter((column) => {
    const cell = row.cells[column];
    return cell !== undefined && chartMark.test(squeeze(cellText(cell)));
  });
  const [first] = marked;
  const cell = first === undefined ? undefined : row.cells[first];
  if (first === undefined || !cell) return undefined;
  const text = marked.map((column) => squeeze(chart.get(column) ?? '')).join(', ');
  return { text, line: cell.line, cell: `${number}.${first + 1}` };
}
