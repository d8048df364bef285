import { isBlank } from '../material/lines.ts';
import type { Line } from '../material/material.ts';
import type { Meaning } from './columns.ts';
import { readTitleLines } from './title-lines.ts';
import { readTogether, readTornTogether } from './titles-together.ts';

export interface FlatHeader {
  columns: (Meaning | undefined)[];
  titles: string[];
  lines: Line[];
  /** Index of the first line after the header, and what follows the header on its own last line. */
  next: number;
  rest?: string;
  /** Each title is a paragraph of its own: blank lines part cells. */
  spaced?: boolean;
}

/** The header of a flattened table at or below a line: column titles one per line, or run together in a line. */
export function findFlatHeader(lines: Line[], from = 0): FlatHeader | undefined {
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (isBlank(line)) continue;
    const found = readTitleLines(lines, index) ?? readTogether(lines, index);
    const torn = readTornTogether(lines, index);
    if (torn && torn.columns.length > (found?.columns.length ?? 0)) return torn;
    if (found) return found;
  }
  return undefined;
}
