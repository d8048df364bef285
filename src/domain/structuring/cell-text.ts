import { joinLines } from '../reading/lists.ts';
import { squeeze } from '../reading/text.ts';
import type { Cell } from './material/material.ts';

/** The lines of a cell as one text: wrapped lines joined, broken words rejoined. */
export const cellText = keptByLines(joinLines);

/** The lines of a cell side by side. */
export const sideBySide = keptByLines((lines) => squeeze(lines.join(' ')));

/** Many ask what a cell says. It may still get lines while its table is put together. */
function keptByLines(read: (lines: readonly string[]) => string): (cell: Cell | undefined) => string {
  const known = new WeakMap<readonly string[], { text: string; count: number }>();
  return (cell) => {
    const lines = cell?.lines ?? [];
    if (lines.length === 0) return '';
    const before = known.get(lines);
    if (before?.count === lines.length) return before.text;
    const text = read(lines);
    known.set(lines, { text, count: lines.length });
    return text;
  };
}
