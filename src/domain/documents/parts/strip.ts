import { AlignmentType, Paragraph, type Table, TableCell, TableRow, TextRun } from 'docx';
import { schoolMonths } from '../../../texts/ru/documents/words.ts';
import { monthNames } from '../strip.ts';
import { each, end, put } from './marks.ts';
import { emptyRow, grid, headerRow, widthsOf } from './table.ts';

/** The strip of school months: one row per activity, twelve narrow columns. */
export function monthStrip(titles: readonly [position: string, activity: string]): Table {
  const columns = [{ width: 8 }, { width: 44 }, ...monthNames.map(() => ({ width: 7.5 }))];
  const cell = (words: string, alignment: 'left' | 'center') =>
    new TableCell({ children: [new Paragraph({ style: 'WideCell', alignment, children: [new TextRun(words)] })] });
  return grid(
    widthsOf(columns),
    [
      headerRow([...titles, ...schoolMonths], 'WideCell'),
      new TableRow({
        cantSplit: true,
        children: [
          cell(each('strip') + put('position'), AlignmentType.LEFT),
          cell(put('activity'), AlignmentType.LEFT),
          ...monthNames.map((month, index) =>
            cell(put(month) + (index === monthNames.length - 1 ? end('strip') : ''), AlignmentType.CENTER),
          ),
        ],
      }),
      emptyRow('strip', columns.length, 'WideCell'),
    ],
    20,
  );
}
