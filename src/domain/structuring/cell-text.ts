import { joinLines } from '../reading/lists.ts';
import type { Cell } from './material/material.ts';

/** The lines of a cell as one text: wrapped lines joined, broken words rejoined. */
export function cellText(cell: Cell | undefined): string {
  return cell ? joinLines(cell.lines) : '';
}
