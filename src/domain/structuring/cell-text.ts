import { joinLines } from '../reading/lists.ts';
import { squeeze } from '../reading/text.ts';
import type { Cell } from './material/material.ts';

const none: readonly string[] = [];

/** The lines of an item as one text: wrapped lines joined, broken words rejoined. */
export const joinedText = keptByLines(joinLines);
const sideText = keptByLines((lines) => squeeze(lines.join(' ')));

/** The lines of a cell as one text: wrapped lines joined, broken words rejoined. */
export function cellText(cell: Cell | undefined): string {
  return joinedText(cell?.lines ?? none);
}

/** The lines of a cell side by side. */
export function sideBySide(cell: Cell | undefined): string {
  return sideText(cell?.lines ?? none);
}

/**
 * Many ask what a cell or an item says; where it is one line, saying it is as cheap as knowing. It may still get lines
 * while it is put together.
 */
function keptByLines(read: (lines: readonly string[]) => string): (lines: readonly string[]) => string {
  const known = new WeakMap<readonly string[], { text: string; count: number }>();
  return (lines) => {
    if (lines.length < 2) return squeeze(lines[0] ?? '');
    const before = known.get(lines);
    if (before?.count === lines.length) return before.text;
    const text = read(lines);
    known.set(lines, { text, count: lines.length });
    return text;
  };
}
