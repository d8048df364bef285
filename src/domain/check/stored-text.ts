import type { AnyRecord, SheetName } from '../registry/registry.ts';
import { perView, type View } from '../registry/view.ts';
import type { At } from '../rules/rule.ts';
import type { Line } from '../structuring/material/material.ts';

/** A cell with running text, where it stands and whom it concerns. */
export interface TextCell {
  at: At;
  /** Keys of the partners its record names; '' where it names none. */
  partner: string;
  text: string;
}

/** Columns that people fill with sentences. */
const columns: Partial<Record<SheetName, readonly string[]>> = {
  partners: ['aim', 'problem', 'schoolInterest', 'partnerInterest'],
  forms: ['form'],
  effects: ['effect'],
  exchange: ['what', 'gap'],
  roadmap: ['activity', 'result'],
  meetings: ['theme', 'relevance', 'noted'],
  decisions: ['text'],
  programme: ['text', 'detail'],
  unrecognised: ['text'],
};

/** Every cell of running text in the book, tab by tab, in the order of the rows. */
export const storedText = perView((view): readonly TextCell[] =>
  Object.entries(columns).flatMap(([tab, fields]) => cellsOf(view, tab as SheetName, fields)),
);

function cellsOf(view: View, sheet: SheetName, fields: readonly string[]): TextCell[] {
  const cells: TextCell[] = [];
  for (const record of view[sheet] as AnyRecord[]) {
    const { key } = record;
    const partner = sheet === 'partners' ? key : (record.partner ?? '');
    for (const field of fields) {
      const text = record[field] ?? '';
      if (text !== '') cells.push({ at: { sheet, key, field }, partner, text });
    }
  }
  return cells;
}

/** The cells as one text of numbered lines, with the cell that each line belongs to. */
export function linesOf(cells: readonly TextCell[]): { lines: Line[]; cellOf: (line: number) => TextCell | undefined } {
  const lines: Line[] = [];
  const owners: TextCell[] = [];
  for (const cell of cells) {
    for (const text of cell.text.split('\n')) {
      owners.push(cell);
      lines.push({ text, line: owners.length });
    }
  }
  return { lines, cellOf: (line) => owners[line - 1] };
}
