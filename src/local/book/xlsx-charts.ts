import type { Chart, SheetChart } from 'hucre';
import type { Area, ChartSpec } from '../operations.ts';
import { columnLetters } from './a1.ts';
import type { Book } from './book.ts';

const KIND = { BAR: 'bar', COLUMN: 'column', PIE: 'pie' } as const;
/** Google's default size of a chart, and of a cell, in pixels. */
const WIDTH = 600;
const HEIGHT = 371;
const CELL_WIDTH = 100;
const CELL_HEIGHT = 21;

/** The chart for .xlsx: the first column of its ranges names the categories, each other column is a series. */
export function writeChart(chart: ChartSpec, book: Book): SheetChart[] {
  const columns = chart.ranges.flatMap(columnsOf);
  const [categories, ...series] = columns;
  if (!categories || series.length === 0) return [];
  const from = { row: chart.row - 1, col: chart.column - 1 };
  const to = {
    row: from.row + Math.ceil(number(chart.options.height, HEIGHT) / CELL_HEIGHT),
    col: from.col + Math.max(1, Math.round(number(chart.options.width, WIDTH) / CELL_WIDTH)),
  };
  const colors = Array.isArray(chart.options.colors) ? chart.options.colors : [];
  const title = chart.options.title;
  return [
    {
      type: KIND[chart.type],
      ...(typeof title === 'string' && title ? { title } : {}),
      series: series.map((column, index) => ({
        ...headerOf(column, chart.headers, book),
        values: reference(column, chart.headers, book),
        categories: reference(categories, chart.headers, book),
        ...(typeof colors[index] === 'string' ? { color: colors[index].replace('#', '').toUpperCase() } : {}),
      })),
      anchor: { from, to },
      // .xlsx draws the first category of horizontal bars at the bottom, Google and this page at the top.
      ...(chart.type === 'BAR' ? { axes: { x: { reverse: true } } } : {}),
      ...(chart.type === 'PIE' ? {} : series.length === 1 ? { legend: false as const } : {}),
    },
  ];
}

/** Whether a chart in the file is this one: the same kind over the same first series. */
export function isOwnChart(chart: ChartSpec, drawn: Chart): boolean {
  const series = chart.ranges.flatMap(columnsOf)[1];
  if (!series) return false;
  const letters = columnLetters(series.column);
  const cells = `$${letters}$${series.row + chart.headers}:$${letters}$${series.row + series.rows - 1}`;
  const kind = chart.type === 'PIE' ? 'pie' : 'bar';
  return drawn.kinds[0] === kind && Boolean(drawn.series?.[0]?.valuesRef?.endsWith(`!${cells}`));
}

function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.columns }, (_, index) => ({ ...area, column: area.column + index, columns: 1 }));
}

function reference(column: Area, headers: number, book: Book): string {
  const name = book.sheets.find((sheet) => sheet.id === column.sheet)?.name ?? '';
  const letters = columnLetters(column.column);
  const last = column.row + column.rows - 1;
  return `'${name.replaceAll("'", "''")}'!$${letters}$${column.row + headers}:$${letters}$${last}`;
}

function headerOf(column: Area, headers: number, book: Book): { name?: string } {
  const sheet = book.sheets.find((candidate) => candidate.id === column.sheet);
  const text = sheet?.rows[column.row - 1]?.[column.column - 1]?.value;
  return headers > 0 && text !== undefined ? { name: String(text) } : {};
}

function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
