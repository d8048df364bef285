import type { Line, Table } from './material.ts';

/** A way tables are drawn in plain text. `find` tells where a table begins at line `from` and how far it goes. */
export interface Layout {
  name: string;
  find(lines: Line[], from: number): { tables: Table[]; end: number } | undefined;
}
