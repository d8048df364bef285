import { listMark } from '../../reading/list-mark.ts';
import { readPeriod } from '../../reading/periods/read-period.ts';
import { squeeze, words } from '../../reading/text.ts';
import { chartColumns } from '../tables/chart-columns.ts';
import { headerMeaning, type Meaning } from '../tables/columns.ts';
import type { Row } from '../tables/row.ts';
import type { TableReading } from '../tables/tables.ts';

/** A table of activities: by its columns, or with columns of months, or with the partners of each activity beside it. */
export function isPlan(reading: TableReading): boolean {
  const { kind, columns } = reading;
  const counts = countsActivities(reading);
  // «Учреждение | Мероприятия | Сроки» tells of partners; who answers for each activity makes it a plan.
  const terms =
    kind === 'partners' && !counts ? columns.includes('responsible') && !listsActivities(reading) : hasTerms(reading);
  const lists = columns.includes('activity') || counts;
  return kind === 'roadmap' || (lists && (terms || isChart(reading)));
}

/** «- Экскурсия; - Викторина»: a list of what is done in most rows is all the work with a partner, no activity of a plan. */
function listsActivities({ columns, rows }: TableReading): boolean {
  const cells = rows.flatMap(({ type, cells }) =>
    type === 'record' ? (cells[columns.indexOf('activity')] ?? []) : [],
  );
  const lists = cells.filter(({ lines }) => lines.filter((line) => listMark(line)?.kind === 'bullet').length > 1);
  return lists.length * 2 > cells.length;
}

/**
 * The rows count what is done, not the partners: it is said where each takes place, a partner is named again, or once over
 * several numbered rows.
 */
function countsActivities({ columns, rows }: TableReading): boolean {
  if (!columns.includes('partner') || !columns.includes('forms')) return false;
  const textOf = ({ cells }: Row, meaning: Meaning) => squeeze(cells[columns.indexOf(meaning)]?.lines.join(' ') ?? '');
  const done = rows.filter((row) => row.type === 'record' && textOf(row, 'forms') !== '');
  const named = done.map((row) => textOf(row, 'partner')).filter((name) => name !== '');
  const more = done.filter((row) => textOf(row, 'number') !== '' && textOf(row, 'partner') === '');
  return columns.includes('place') || new Set(named).size < named.length || more.length >= fewestDated;
}

/**
 * A table of activities and products alone is a model, one of partners with what is done with them a list of partners, a table
 * without a header that has no dates a menu or a timetable: unless the title calls it a plan.
 */
export function needsTitle(reading: TableReading): boolean {
  if (reading.kind === 'partners' || (!hasTerms(reading) && !isChart(reading))) return true;
  const done = reading.titles[reading.columns.indexOf('activity')] ?? '';
  if (done !== '' && (headerMeaning(done)?.meaning ?? 'specialty') === 'specialty') return true;
  return reading.header === undefined && reading.table.layout !== 'flattened' && !isDated(reading);
}

/** Days and months in the column of terms: a menu or a timetable has the days of a week alone. */
function isDated({ columns, rows }: TableReading): boolean {
  const column = columns.indexOf('period');
  const dated = rows.filter(({ type, cells }) => {
    const { start, end } = readPeriod(cells[column]?.lines.join(' ') ?? '').period;
    return type === 'record' && (start ?? end) !== undefined;
  });
  return dated.length >= fewestDated;
}

const fewestDated = 2;

/** A plan says when or who. */
function hasTerms({ columns }: TableReading): boolean {
  return columns.some((meaning) => meaning !== undefined && termColumns.has(meaning));
}

const termColumns = new Set<Meaning>(['period', 'start', 'end', 'month', 'responsible', 'mark']);

function isChart({ titles }: TableReading): boolean {
  return chartColumns(titles).size > 0;
}

/** How many words name the partners beside the activities. */
export function partnerWords(reading: TableReading): number {
  const column = reading.columns.indexOf('partner');
  const texts = reading.rows.map((row) => (row.type === 'record' ? (row.cells[column]?.lines.join(' ') ?? '') : ''));
  return words(texts.join(' ')).length;
}
