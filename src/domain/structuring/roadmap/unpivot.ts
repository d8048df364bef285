import { openEnd } from '../../reading/lexicon/lists.ts';
import { chartMark, kindOfWork } from '../../reading/lexicon/plans.ts';
import { listMark } from '../../reading/list-mark.ts';
import { cutSemicolons } from '../../reading/lists.ts';
import { organisationLikeness } from '../../reading/organisations.ts';
import { readPeriod } from '../../reading/periods/read-period.ts';
import { squeeze, words } from '../../reading/text.ts';
import { cellText } from '../cell-text.ts';
import type { Cell } from '../material/material.ts';
import { chartColumns } from '../tables/chart-columns.ts';
import { headerMeaning, type Meaning } from '../tables/columns.ts';
import type { Row } from '../tables/row.ts';
import { tableId } from '../tables/said.ts';
import type { TableReading } from '../tables/tables.ts';

/** Columns of a table whose cells are the activities themselves, and what their titles say of them. */
interface Crossing {
  columns: number[];
  titled: 'period' | 'section';
}

/** A header says surely what a column holds from here on. */
const sure = 0.85;
const fewest = 2;
/** Columns of every record that is made of a cell. */
const columnsOfRecord: Meaning[] = ['section', 'activity', 'period', 'responsible', 'participants'];

/**
 * A table that crosses directions with months («Направление | Сентябрь | Октябрь …», «Месяц | Работа с детьми | Работа с
 * родителями») as a table of one activity to a row; any other table as it is.
 */
export function unpivot(reading: TableReading): TableReading {
  const { table, titles } = reading;
  // What a person said of the columns holds.
  if (table.said?.[tableId(titles, table.rows)]) return reading;
  const crossing = monthsAcross(reading) ?? directionsAcross(reading);
  if (!crossing) return reading;
  const rows = reading.rows.flatMap((row): Row[] => (row.type === 'record' ? cross(reading, crossing, row) : [row]));
  return { ...reading, columns: columnsOfRecord, titles: [], rows, kind: 'roadmap' };
}

/** Columns headed by months, quarters or weeks, with activities below them, not marks or names of people. */
function monthsAcross(reading: TableReading): Crossing | undefined {
  const columns = [...chartColumns(reading.titles)].flatMap(([column, title]) =>
    readPeriod(title).period.recurrence === undefined ? [column] : [],
  );
  if (columns.length <= fewest || reading.columns.includes('activity')) return undefined;
  return holdActivities(reading, columns) ? { columns, titled: 'period' } : undefined;
}

/** Columns headed by kinds of work beside one of months. */
function directionsAcross(reading: TableReading): Crossing | undefined {
  const { titles, columns } = reading;
  const month = columns.findIndex((meaning) => meaning === 'month' || meaning === 'period');
  const meanings = titles.map((title) => headerMeaning(title));
  const named = meanings.some((found) => found && found.score >= sure && subjects.has(found.meaning));
  if (month < 0 || named) return undefined;
  const open = titles.flatMap((title, column) => {
    const found = meanings[column];
    return title === '' || column === month || (found && found.score >= sure) ? [] : [column];
  });
  const kinds = open.filter((column) => isKind(titles[column] ?? ''));
  return kinds.length >= fewest && kinds.length * 2 > open.length && holdActivities(reading, open)
    ? { columns: open, titled: 'section' }
    : undefined;
}

/** A kind of work, or the partner it is done with: «Месяц | Школа | Библиотека | Музей». */
function isKind(title: string): boolean {
  return kindOfWork.test(title) || organisationLikeness(title) >= 0.5;
}

const subjects = new Set<Meaning>(['activity', 'forms', 'direction', 'partner']);

/** Most cells say something of their own: two words or more that are no period. */
function holdActivities({ rows }: TableReading, columns: number[]): boolean {
  const texts = rows.flatMap((row) =>
    row.type === 'record' ? columns.map((column) => squeeze(cellText(row.cells[column]))) : [],
  );
  const filled = texts.filter((text) => text !== '' && !chartMark.test(text));
  const telling = filled.filter((text) => words(text).filter((word) => /\p{L}{3}/u.test(word)).length >= 2);
  const dated = filled.filter((text) => {
    const { start, end } = readPeriod(text).period;
    return text.length < 25 && (start ?? end) !== undefined;
  });
  return telling.length >= 3 && telling.length * 2 > filled.length && dated.length * 2 < filled.length;
}

/** A row of the crossed table as rows of one activity each. */
function cross(reading: TableReading, { columns, titled }: Crossing, row: Row): Row[] {
  const header = reading.rows.find(({ type, cells }) => type === 'skipped' && cells.length > 0);
  const label = reading.columns.findIndex((meaning, column) => !columns.includes(column) && meaning !== 'number');
  const of = (meaning: Meaning) => row.cells[reading.columns.indexOf(meaning)];
  const beside = titled === 'period' && reading.columns[label] !== 'participants' ? row.cells[label] : undefined;
  const month = titled === 'section' ? (of('month') ?? of('period')) : of('month');
  return columns.flatMap((column): Row[] => {
    const cell = row.cells[column];
    if (!cell || cell.merged) return [];
    const title: Cell = { ...derived(header?.cells[column] ?? cell), lines: [reading.titles[column] ?? ''] };
    const period = titled === 'period' ? withMonth(title, month) : month;
    const section = titled === 'section' ? title : beside === month ? undefined : beside;
    const values = [section, undefined, period, of('responsible'), of('participants')];
    return itemsOf(cell).map((lines): Row => {
      const cells = values.map((value) => (value ? derived(value) : { lines: [], line: cell.line }));
      cells[1] = { lines, line: cell.line, parts: [cell] };
      return { type: 'record', cells };
    });
  });
}

/** «1 неделя» in the row of September. */
function withMonth(title: Cell, month: Cell | undefined): Cell {
  if (!month || cellText(month) === '') return title;
  return { lines: [...title.lines, ...month.lines], line: title.line, parts: [...(title.parts ?? []), month] };
}

function derived(cell: Cell): Cell {
  return { lines: cell.lines, line: cell.line, parts: cell.parts ?? [cell] };
}

/** The activities of a cell: one to a bullet, a number, a semicolon, or a line that begins anew. */
function itemsOf(cell: Cell): string[][] {
  const items: string[][] = [];
  for (const line of cell.lines.map(squeeze).filter((text) => text !== '' && !chartMark.test(text))) {
    const last = items[items.length - 1];
    const above = last?.[last.length - 1] ?? '';
    const anew = listMark(line) !== undefined || (/^["«]?\p{Lu}/u.test(line) && !openEnd.test(above));
    if (last && !anew) last.push(line);
    else items.push([line]);
  }
  return items.flatMap((lines) => (lines.length > 1 ? [lines] : cutSemicolons(lines[0] ?? '').map((text) => [text])));
}
