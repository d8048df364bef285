import { spread } from './box.ts';
import type { Block, Cell, Line, Table } from './material.ts';

/** Tables within tables beyond this depth are read as the text of the cell they stand in. */
export const deepest = 8;

interface OpenCell {
  cell: Cell;
  colspan: number;
  rowspan: number;
  /** What stands in the cell up to the last table inside it; its later lines are in `cell`. */
  inside?: Block[];
}

/** A table of a page whose end is not read yet. */
export interface OpenTable {
  rows: OpenCell[][];
  line: number;
  /** The cell that text goes to. */
  cell?: OpenCell;
}

/** A table that begins at a line. */
export function openTable(line: number): OpenTable {
  return { rows: [], line };
}

/** Begins a cell of the last row, with what its tag says of merged cells. */
export function openCell(table: OpenTable, attributes: Record<string, string>, line: number): void {
  const cell: OpenCell = {
    cell: { lines: [], line },
    colspan: span(attributes.colspan ?? attributes.colSpan),
    rowspan: span(attributes.rowspan ?? attributes.rowSpan),
  };
  if (table.rows.length === 0) table.rows.push([]);
  table.rows[table.rows.length - 1]?.push(cell);
  table.cell = cell;
}

function span(value: string | undefined): number {
  const number = Number(/\d+/.exec(value ?? '')?.[0] ?? 1);
  return Math.min(Math.max(number, 1), 60);
}

/** Puts what a finished table gave into the open cell of the table around it. */
export function placeInside({ cell: open }: OpenTable, blocks: Block[]): void {
  if (!open) return;
  open.inside = [...(open.inside ?? []), ...asParagraphs(open.cell), ...blocks];
  open.cell = { lines: [], line: open.cell.line };
}

/**
 * A finished table as blocks: itself with merged cells spread out; or, where it only lays out a page, what stands in its
 * cells. A table inside a cell of another table of records gives its text to the cell.
 */
export function blocksOf(table: OpenTable): Block[] {
  const nested = table.rows.some((row) => row.some(({ inside }) => inside));
  if (nested && isLayout(table))
    return table.rows.flat().flatMap(({ cell, inside = [] }) => [...inside, ...asParagraphs(cell)]);
  for (const open of table.rows.flat()) open.cell.lines.unshift(...(open.inside ?? []).flatMap(linesOf));
  const rows = layOut(table).filter((row) => row.some((cell) => cell.lines.length > 0));
  return rows.length > 0 ? [{ type: 'table', rows, line: table.line, layout: 'html table' }] : [];
}

/** A table of records has several rows with several cells filled; one that holds a table of records lays out the page. */
function isLayout({ rows }: OpenTable): boolean {
  const isFilled = ({ cell, inside }: OpenCell) => inside !== undefined || cell.lines.length > 0;
  const broad = rows.filter((row) => row.filter(isFilled).length > 1).length;
  return broad <= 1 && rows.some((row) => row.some(({ inside = [] }) => inside.some(isTableOfRecords)));
}

function isTableOfRecords(block: Block): boolean {
  const broad = (row: Cell[]) => row.filter(({ lines, merged }) => lines.length > 0 && !merged).length > 1;
  return block.type === 'table' && block.rows.filter(broad).length > 1;
}

function asParagraphs({ lines, line }: Cell): Block[] {
  const said = lines.map((text, index): Line => ({ text, line: line + index }));
  return said.length > 0 ? [{ type: 'paragraphs', lines: said }] : [];
}

function linesOf(block: Block): string[] {
  if (block.type === 'paragraphs') return block.lines.map(({ text }) => text);
  return block.rows.flat().flatMap(({ lines, merged }) => (merged ? [] : lines));
}

/** Rows as a grid: a merged cell repeats its value, marked as merged, in every place it covers. */
function layOut(table: OpenTable): Table['rows'] {
  const grid: Cell[][] = table.rows.map(() => []);
  const width = table.rows.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce((sum, cell) => sum + cell.colspan, 0),
      ),
    0,
  );
  table.rows.forEach((row, top) => {
    const line = grid[top] as Cell[];
    let left = 0;
    for (const { cell, colspan, rowspan } of row) {
      while (line[left]) left++;
      for (let down = 0; down < Math.min(rowspan, table.rows.length - top); down++) {
        const target = grid[top + down] as Cell[];
        spread(cell, colspan).forEach((copy, across) => {
          target[left + across] = down === 0 || copy.merged ? copy : { ...cell, parts: [cell], merged: true };
        });
      }
      left += colspan;
    }
  });
  return grid.map((row) =>
    Array.from({ length: Math.max(width, row.length) }, (_, column) => row[column] ?? { lines: [], line: table.line }),
  );
}
