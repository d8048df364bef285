import { isEmptyMark } from '../../reading/cell-kinds.ts';
import { cellText } from '../cell-text.ts';
import type { PartnerDraft } from '../found.ts';
import type { Cell } from '../material/material.ts';
import type { Claim } from '../reader.ts';
import type { Meaning } from '../tables/columns.ts';
import type { TableReading } from '../tables/tables.ts';
import { beside, fill } from './fields.ts';
import { listedNames } from './name.ts';

/** A row with no name says more of the partner above: its name was one cell over several rows. */
export function goesOn(reading: TableReading, cells: Cell[]): boolean {
  const empty = (meaning: Meaning) => cellText(cells[reading.columns.indexOf(meaning)]) === '';
  return empty('partner') && empty('number') && !(empty('forms') && empty('activity') && empty('result'));
}

/** Adds what a row without a name says to the record above. */
export function extend(
  record: PartnerDraft,
  reading: TableReading,
  cells: Cell[],
  rowNumber: number,
  claim: Claim,
): void {
  cells.forEach((cell, column) => {
    const meaning = reading.columns[column];
    const text = cellText(cell);
    if (text === '' || meaning === undefined || isEmptyMark(text) || cell.merged || cell.ditto) return;
    if (beside.has(meaning)) {
      claim.skip(cell, 'note');
      return;
    }
    claim.take(cell);
    // Who answers for the row above too is named once.
    if (meaning === 'responsible') claim.skip(cell, 'note');
    const { period, responsible } = record;
    fill(record, meaning, cell, text, (field, value, line = 0) => {
      record.source[field] = { text: value, line: cell.line + line, cell: `${rowNumber}.${column + 1}` };
    });
    if (period !== undefined && record.period !== period) record.period = `${period}, ${record.period}`;
    if (responsible && record.responsible !== responsible)
      record.responsible = [...new Set([...responsible, ...(record.responsible ?? [])])];
  });
}

/** A row for each partner that the cell of names lists with marks, with the other cells shared. */
export function rowsOf(cells: Cell[], names: number): Cell[][] {
  const cell = cells[names];
  const listed = cell ? listedNames(cell.lines) : [];
  if (!cell || listed.length < 2) return [cells];
  return listed.map((lines) => cells.map((other) => (other === cell ? { ...cell, lines, parts: [cell] } : other)));
}
