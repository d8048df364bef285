import type { Block, Line } from './material.ts';

/**
 * A way tables are drawn in plain text. `find` tells what is drawn at line `from`, a table and lines that belong to it, and
 * how far it goes.
 */
export interface Layout {
  name: string;
  find(lines: Line[], from: number): { blocks: Block[]; end: number } | undefined;
}
