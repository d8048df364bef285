import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { textWidth } from './page.ts';

const border = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders = { top: border, bottom: border, left: border, right: border };

/** Paragraphs side by side without lines: stamps, signatures, place and date. Shares are of the page width. */
export function frame(
  cells: readonly { width: number; children: Paragraph[] }[],
  page: keyof typeof textWidth = 'portrait',
): Table {
  const width = (share: number) => Math.floor((textWidth[page] * share) / 100);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth[page], type: WidthType.DXA },
    columnWidths: cells.map((cell) => width(cell.width)),
    margins: { left: 0, right: 0 },
    borders: { ...borders, insideHorizontal: border, insideVertical: border },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map((cell) => new TableCell({ borders, children: cell.children })),
      }),
    ],
  });
}

/** Two short lines on one level: place on the left, date on the right. */
export function placeAndDate(left: string, right: string): Table {
  return frame([
    { width: 50, children: [new Paragraph(left)] },
    { width: 50, children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(right)] })] },
  ]);
}
