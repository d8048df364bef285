import type { CellStyle } from 'hucre';
import type { CellView, DrawnChart, Look, Rows, TabState } from '../api.ts';
import { type Book, type Cell, lastRow, type Sheet, styleAt } from '../book/book.ts';
import { displayText, isDateCell } from '../book/display.ts';
import { backgroundOf, formatOf } from '../book/styles.ts';
import { readKeyed } from '../book/typed-value.ts';
import { putTyped } from '../host/range-operations.ts';
import type { Area, ChartSpec, ValidationRule } from '../operations.ts';

/** A tab as the page needs it before its rows. */
export function tabState(sheet: Sheet, book: Book): TabState {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    ...(sheet.tabColor ? { color: sheet.tabColor } : {}),
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    lastRow: lastRow(sheet),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    widths: Object.fromEntries(sheet.widths),
    hiddenColumns: [...sheet.hiddenColumns],
    rules: sheet.validations.flatMap(({ rule, ...box }) =>
      rule.kind === 'kept' ? [] : [{ ...box, rule: rule as ValidationRule }],
    ),
    charts: sheet.charts.flatMap((chart) => drawnChart(chart, book)),
  };
}

/** Rows of a tab for the page, from 0; looks are sent once and named by their place. */
export function rowsView(sheet: Sheet, locale: string, from: number, count: number): Omit<Rows, 'revision'> {
  const looks: Look[] = [];
  const texts = new Map<CellStyle | undefined, number>();
  const numbers = new Map<CellStyle | undefined, number>();
  const lookOf = (style: CellStyle | undefined, isNumber: boolean): number => {
    const known = isNumber ? numbers : texts;
    let index = known.get(style);
    if (index === undefined) {
      index = looks.push(isNumber ? { align: 'right', ...look(style) } : look(style)) - 1;
      known.set(style, index);
    }
    return index;
  };
  const end = Math.min(from + count, sheet.rows.length);
  const rows: CellView[][] = [];
  for (let row = from; row < end; row++) {
    const cells: CellView[] = [];
    for (let column = 0; column < sheet.maxColumns; column++) {
      const cell = sheet.rows[row]?.[column];
      const style = cell ? cell.style : styleAt(sheet, row, column);
      cells.push(cell || style ? cellView(cell, lookOf(style, typeof cell?.value === 'number'), locale) : '');
    }
    rows.push(cells);
  }
  const below = Array.from({ length: sheet.maxColumns }, (_, column) => {
    const style = styleAt(sheet, sheet.rows.length, column);
    return style ? lookOf(style, false) : null;
  });
  return { looks, rows, below };
}

/** Puts what was typed or pasted into cells, from 0, growing the sheet as a paste does; gives what was there. */
export function typeInto(sheet: Sheet, locale: string, row: number, column: number, inputs: string[][]): string[][] {
  sheet.maxRows = Math.max(sheet.maxRows, row + inputs.length);
  sheet.maxColumns = Math.max(
    sheet.maxColumns,
    inputs.reduce((widest, line) => Math.max(widest, column + line.length), 0),
  );
  return inputs.map((line, down) =>
    line.map((input, across) => {
      const [at, to] = [row + down, column + across];
      const before = inputText(sheet.rows[at]?.[to], locale);
      const format = formatOf(styleAt(sheet, at, to));
      if (input !== before) putTyped(sheet, at, to, readKeyed(input, format, locale));
      return before;
    }),
  );
}

/** What one types to get this cell: its formula, or its text with an apostrophe where it would be read otherwise. */
export function inputText(cell: Cell | undefined, locale: string): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  const shown = displayText(cell, locale);
  if (typeof cell.value === 'number' && !isDateCell(cell)) {
    const plain = displayText({ value: cell.value }, locale);
    return formatOf(cell.style).includes('%') ? shown : plain;
  }
  if (typeof cell.value !== 'string' || cell.value === '') return shown;
  const read = readKeyed(cell.value, formatOf(cell.style), locale);
  return read.value === cell.value ? cell.value : `'${cell.value}`;
}

function cellView(cell: Cell | undefined, lookIndex: number, locale: string): CellView {
  const text = displayText(cell, locale);
  const input = inputText(cell, locale);
  if (input !== text) return [text, lookIndex, cell?.note ?? '', input];
  return cell?.note ? [text, lookIndex, cell.note] : [text, lookIndex];
}

function look(style: CellStyle | undefined): Look {
  const background = backgroundOf(style);
  const color = style?.font?.color?.rgb;
  const { horizontal, vertical, wrapText } = style?.alignment ?? {};
  return {
    ...(background === '#ffffff' ? {} : { background }),
    ...(color ? { color: `#${color.slice(-6).toLowerCase()}` } : {}),
    ...(style?.font?.bold ? { bold: true } : {}),
    ...(wrapText ? { wrap: true } : {}),
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { align: horizontal } : {}),
    ...(vertical === 'top' || vertical === 'bottom'
      ? { vertical }
      : vertical === 'center'
        ? { vertical: 'middle' }
        : {}),
  };
}

function drawnChart(chart: ChartSpec, book: Book): DrawnChart[] {
  const columns = chart.ranges.flatMap((area) => columnsOf(area, chart.headers, book));
  const [categories, ...series] = columns;
  if (!categories || series.length === 0) return [];
  const { id, type, row, column, options } = chart;
  return [
    {
      id,
      type,
      row,
      column,
      title: typeof options.title === 'string' ? options.title : '',
      categories: categories.cells.map((cell) => displayText(cell, book.locale)),
      series: series.map(({ name, cells }) => ({
        name,
        values: cells.map((cell) => (typeof cell?.value === 'number' ? cell.value : 0)),
      })),
    },
  ];
}

function columnsOf(area: Area, headers: number, book: Book): { name: string; cells: (Cell | undefined)[] }[] {
  const sheet = book.sheets.find(({ id }) => id === area.sheet);
  if (!sheet) return [];
  return Array.from({ length: area.columns }, (_, index) => {
    const column = area.column - 1 + index;
    const cells = Array.from({ length: area.rows }, (_, row) => sheet.rows[area.row - 1 + row]?.[column]);
    return { name: headers > 0 ? displayText(cells[0], book.locale) : '', cells: cells.slice(headers) };
  });
}
