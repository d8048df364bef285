import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
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
