import { squeeze } from '../../reading/text.ts';
import type { Cell, Table } from '../material/material.ts';
import { type Header, sameText } from './header.ts';
import type { Row } from './tables.ts';

/** The rows of a table told apart: header rows (also repeated ones), the 1-2-3-4 row, section rows, records. */
export function readBody(table: Table, header: Header | undefined): Row[] {
  const width = Math.max(header?.columns.length ?? 0, ...table.rows.map((row) => row.length), 0);
  const headerRows = header ? table.rows.slice(header.from, header.to) : [];
  return table.rows.map((cells, index): Row => {
    const padded = pad(cells, width);
    if (header && index < header.from) return { type: 'skipped', as: 'title', cells: padded };
    if (header && index < header.to) return { type: 'skipped', as: 'header', cells: padded };
    if (headerRows.some((row) => sameText(row, cells))) return { type: 'skipped', as: 'header', cells: padded };
    if (isNumberingRow(cells)) return { type: 'skipped', as: 'numbering', cells: padded };
    const section = sectionCell(padded);
    return section ? { type: 'section', cell: section, cells: padded } : { type: 'record', cells: padded };
  });
}

/** «1 2 3 4» under a header. */
function isNumberingRow(cells: Cell[]): boolean {
  const texts = cells
    .filter((cell) => !cell.merged)
    .map((cell) => squeeze(cell.lines.join(' ')))
    .filter((text) => text !== '');
  return texts.length >= 2 && texts.every((text, index) => Number(text) === Number(texts[0]) + index);
}

/** The only text of a row, standing across the table or in its first columns. */
function sectionCell(cells: Cell[]): Cell | undefined {
  const filled = cells.filter((cell) => !cell.merged && squeeze(cell.lines.join(' ')) !== '');
  return filled.length === 1 ? filled[0] : undefined;
}

function pad(cells: Cell[], width: number): Cell[] {
  const line = cells[0]?.line ?? 0;
  return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => ({ lines: [], line }))];
}
