import type { Verdict } from '../rules/rule.ts';
import type { Defect, DefectRule } from '../structuring/defects/defect.ts';
import { linesOf, type TextCell } from './stored-text.ts';

/** A defect found in a cell of the book. */
export interface CellDefect {
  cell: TextCell;
  args: Defect['args'];
}

/** What a reader of defects finds in the cells read as one text: words of one cell may explain or repeat another's. */
export function defectsTogether(reader: DefectRule, cells: readonly TextCell[]): CellDefect[] {
  const { lines, cellOf } = linesOf(cells);
  return reader({ lines }).flatMap(({ args, line }) => {
    const cell = cellOf(line);
    return cell ? [{ cell, args }] : [];
  });
}

/** What a reader of defects finds in each cell by itself. */
export function* defectsApart(reader: DefectRule, cells: readonly TextCell[]): Iterable<CellDefect> {
  for (const cell of cells) {
    for (const { args } of reader({ lines: linesOf([cell]).lines })) yield { cell, args };
  }
}

/** Verdicts of a text rule: the first defect of each cell, or one confirmation when the whole text has none. */
export function* verdictsOn<Message extends string>(
  cells: readonly TextCell[],
  defects: Iterable<CellDefect>,
  outcome: 'hint' | 'remark',
  message: Message,
  argsOf: (args: Defect['args'], cell: TextCell) => Record<string, string | number>,
): Iterable<Verdict<Message>> {
  const spoken = new Set<TextCell>();
  for (const { cell, args } of defects) {
    if (spoken.has(cell)) continue;
    spoken.add(cell);
    yield { outcome, at: cell.at, partner: cell.partner, message, args: argsOf(args, cell) };
  }
  const [first] = cells;
  if (first && spoken.size === 0) yield { outcome: 'satisfied', at: first.at, partner: '' };
}
