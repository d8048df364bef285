import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { commonText } from '../../../texts/ru/documents/common.ts';
import type { TagName } from '../../../texts/ru/documents/tags.ts';
import { each, end, none, put } from './marks.ts';
import { textWidth } from './page.ts';

export interface Column {
  title: string;
  /** Share of the table's width. */
  width: number;
  /** The tag printed in the cell, or its paragraphs. */
  cell: TagName | Paragraph[];
  align?: 'left' | 'center';
}

interface TableOptions {
  list: TagName;
  columns: readonly [Column, Column, ...Column[]];
  page?: keyof typeof textWidth;
  /** Rows are printed in groups, each under a row with its title: the list of groups and the tag of the title. */
  group?: { list: TagName; title: TagName };
}

/** A table with one row per record, its header repeated on each page; «нет данных» where there is no record. */
export function recordsTable({ list, columns, page = 'portrait', group }: TableOptions): Table {
  const style = page === 'landscape' ? 'WideCell' : 'Cell';
  const widths = widthsOf(columns, page);
  const last = end(list) + (group ? end(group.list) : '');
  return grid(widths, [
    headerRow(
      columns.map((column) => column.title),
      style,
    ),
    ...(group ? [groupRow(group, columns.length, style)] : []),
    new TableRow({
      children: columns.map(
        (column, index) =>
          new TableCell({
            children: cellParagraphs(column, style, {
              before: index === 0 ? each(list) : '',
              after: index === columns.length - 1 ? last : '',
            }),
          }),
      ),
    }),
    emptyRow(group?.list ?? list, columns.length, style),
  ]);
}

/** A table of fixed width and thin black lines. */
export function grid(widths: readonly number[], rows: TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows,
  });
}

/** Widths of columns in twips, by their shares of the page. */
export function widthsOf(columns: readonly { width: number }[], page: keyof typeof textWidth = 'portrait'): number[] {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => Math.floor((textWidth[page] * column.width) / whole));
}

/** A bold header row, repeated on each page. */
export function headerRow(titles: readonly string[], style = 'Cell'): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: titles.map(
      (title) =>
        new TableCell({
          verticalAlign: VerticalAlign.CENTER,
          children: [
            new Paragraph({
              style,
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ text: title, bold: true })],
            }),
          ],
        }),
    ),
  });
}

function groupRow(group: { list: TagName; title: TagName }, columns: number, style: string): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: columns,
        children: [
          new Paragraph({
            style,
            keepNext: true,
            children: [new TextRun(each(group.list)), new TextRun({ text: put(group.title), bold: true })],
          }),
        ],
      }),
    ],
  });
}

/** Its marks stand in two cells, so that the whole row goes when there are records. */
function emptyRow(list: TagName, columns: number, style: string): TableRow {
  const cell = (words: string, span: number) =>
    new TableCell({ columnSpan: span, children: [new Paragraph({ style, children: [new TextRun(words)] })] });
  return new TableRow({
    children: [cell(`${none(list)}\u2013`, 1), cell(`${commonText.noData}${end(list)}`, columns - 1)],
  });
}

function cellParagraphs(
  { cell, align = 'left' }: Column,
  style: string,
  marks: { before: string; after: string },
): Paragraph[] {
  const paragraph = (words: string) => new Paragraph({ style, alignment: align, children: [new TextRun(words)] });
  if (typeof cell === 'string') return [paragraph(marks.before + put(cell) + marks.after)];
  return [...markParagraph(marks.before), ...cell, ...markParagraph(marks.after)];
}

/** A mark beside a list cannot share its paragraphs: it stands in one too low to be seen. */
function markParagraph(mark: string): Paragraph[] {
  return mark ? [new Paragraph({ style: 'Mark', children: [new TextRun(mark)] })] : [];
}
