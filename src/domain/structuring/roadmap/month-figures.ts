import { figuresAlone, monthFigure } from '../../reading/lexicon/periods.ts';
import { squeeze } from '../../reading/text.ts';
import type { TableReading } from '../tables/tables.ts';

/** Whether a table writes months in figures: «IX–X», «09», «12, 04», «1.IX», or any in a column of months. */
export function hasMonthFigures({ columns, rows }: TableReading): boolean {
  return (['period', 'month'] as const).some((meaning) => {
    const texts = rows.map((row) => squeeze(row.cells[columns.indexOf(meaning)]?.lines.join(' ') ?? ''));
    return texts.some((text) => figuresAlone.test(text) && (meaning === 'month' || monthFigure.test(text)));
  });
}
