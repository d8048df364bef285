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
  /** What an empty table says; «нет данных» unless an empty one is good news. */
  empty?: string;
  /** Size 10 although the page is upright. */
  small?: boolean;
  /** A long row may go on over the page. */
  splits?: boolean;
  /** Rows are printed in groups, each under a row with its number and title, if the flag is set. */
  group?: { list: TagName; when: TagName; position: TagName; title: TagName };
}

/** A table with one row per record, its header repeated on each page; «нет данных» where there is no record. */
export function recordsTable({
  list,
  columns,
  page = 'portrait',
  group,
  small = page === 'landscape',
  splits = false,
  empty = commonText.noData,
}: TableOptions): Table {
  const style = small ? 'WideCell' : 'Cell';
  const widths = widthsOf(columns, page);
  const last = end(list) + (group ? end(group.list) : '');
  return grid(widths, [
    headerRow(
      columns.map((column) => column.title),
      style,
    ),
    ...(group ? [groupRow(group, columns.length, style)] : []),
    new TableRow({
      cantSplit: !splits,
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
    emptyRow(group?.list ?? list, columns.length, style, empty),
  ]);
}

/** A table of fixed width and thin black lines. */
export function grid(widths: readonly number[], rows: TableRow[], sides = 80): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { top: 40, bottom: 40, left: sides, right: sides },
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

/** The flag's marks stand in two cells, so that the row goes when it is not set. */
function groupRow(
  { list, when, position, title }: NonNullable<TableOptions['group']>,
  columns: number,
  style: string,
): TableRow {
  const cell = (before: string, words: string, after: string, span: number) =>
    new TableCell({
      columnSpan: span,
      children: [
        new Paragraph({
          style,
          keepNext: true,
          children: [new TextRun(before), new TextRun({ text: words, bold: true }), new TextRun(after)],
        }),
      ],
    });
  return new TableRow({
    cantSplit: true,
    children: [cell(each(list) + each(when), put(position), '', 1), cell('', put(title), end(when), columns - 1)],
  });
}

/** The row of an empty table; its marks stand in two cells, so that the whole row goes when there are records. */
export function emptyRow(list: TagName, columns: number, style: string, words: string = commonText.noData): TableRow {
  const cell = (text: string, span: number) =>
    new TableCell({ columnSpan: span, children: [new Paragraph({ style, children: [new TextRun(text)] })] });
  return new TableRow({
    children: [cell(`${none(list)}\u2013`, 1), cell(`${words}${end(list)}`, columns - 1)],
  });
}

function cellParagraphs(
  { cell, align = 'left' }: Column,
  style: string,
  marks: { before: string; after: string },
): Paragraph[] {
  const paragraph = (words: string) =>
    new Paragraph({ style, ...(align !== 'left' && { alignment: align }), children: [new TextRun(words)] });
  if (typeof cell === 'string') return [paragraph(marks.before + put(cell) + marks.after)];
  return [...markParagraph(marks.before), ...cell, ...markParagraph(marks.after)];
}

/** A mark beside a list cannot share its paragraphs: it stands in one too low to be seen. */
function markParagraph(mark: string): Paragraph[] {
  return mark ? [new Paragraph({ style: 'Mark', children: [new TextRun(mark)] })] : [];
}

/** Names of facts on the left in bold, what is known of them on the right; no header. */
export function factsTable(list: TagName, fact: TagName, value: TagName): Table {
  const cell = (words: string, bold: boolean) =>
    new TableCell({ children: [new Paragraph({ style: 'Cell', children: [new TextRun({ text: words, bold })] })] });
  return grid(widthsOf([{ width: 35 }, { width: 65 }]), [
    new TableRow({
      cantSplit: true,
      children: [cell(each(list) + put(fact), true), cell(put(value) + end(list), false)],
    }),
  ]);
}

/** Two lists side by side. */
export function pairTable(left: Paragraph[], right: Paragraph[]): Table {
  return grid(widthsOf([{ width: 50 }, { width: 50 }]), [
    new TableRow({ children: [new TableCell({ children: left }), new TableCell({ children: right })] }),
  ]);
}
