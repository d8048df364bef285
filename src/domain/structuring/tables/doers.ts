import { audience } from '../../reading/lexicon/audience.ts';
import { doerTitle } from '../../reading/lexicon/plans.ts';
import { cellText } from '../cell-text.ts';
import type { TableReading } from './tables.ts';

/**
 * «Дата | Что | Где | Кто»: beside what is done or decided the last says who does it, or for whom it is where classes
 * stand in it; in a list of partners it would name them.
 */
export function withDoers(reading: TableReading): TableReading {
  const { kind, columns, titles, rows } = reading;
  const at = columns.findIndex((meaning, column) => meaning === 'partner' && doerTitle.test(titles[column] ?? ''));
  if ((kind !== 'roadmap' && kind !== 'resolution') || at < 0) return reading;
  const said = rows.flatMap(({ type, cells }) => (type === 'record' ? cellText(cells[at]) || [] : []));
  const takePart = said.filter((text) => audience.test(text)).length * 2 > said.length;
  const meaning = takePart ? 'participants' : 'responsible';
  return columns.includes(meaning)
    ? reading
    : { ...reading, columns: columns.map((other, column) => (column === at ? meaning : other)) };
}
