import type { CellStyle, Cell as XlsxCell } from 'hucre';
import { type Book, type Cell, isFilled, type Sheet } from './book.ts';
import { PLAIN } from './styles.ts';

/** What one walk over a sheet's cells tells of how they are written. */
export interface SheetFacts {
  /** Everything that the rows of the file say, in order: two sheets with the same facts have the same rows. */
  all: unknown[];
  /** Every look that a cell has or would have. */
  styles: Set<CellStyle>;
  /** Cells with what stands apart from the rows or is carried as it came: notes, hyperlinks, rich text; by «row,column». */
  attached: Map<string, Partial<XlsxCell>>;
  /** Columns as far as any is filled. */
  width: number;
}

/** Marks that no value of a cell can be taken for. */
const ABSENT = Symbol('no cell');
const FORMULA = Symbol('formula');
const KEPT = Symbol('kept');

/** Walks over the cells of a sheet. */
export function factsOf(sheet: Sheet, { locale }: Book): SheetFacts {
  const { rows, columnStyles, maxRows } = sheet;
  const styles = new Set<CellStyle>();
  const attached: SheetFacts['attached'] = new Map();
  const all: unknown[] = [locale, maxRows, rows.length, sheet.origin];
  let width = 0;
  for (let row = 0; row < rows.length; row++) {
    const line = rows[row] ?? [];
    all.push(line.length);
    for (let column = 0; column < line.length; column++) {
      const cell = line[column];
      if (!cell) {
        all.push(ABSENT);
        continue;
      }
      const { value, style, formula, note, kept } = cell;
      all.push(value, style);
      if (style) styles.add(style);
      if (column >= width && isFilled(cell)) width = column + 1;
      if (formula !== undefined) all.push(FORMULA, formula);
      if (kept) all.push(KEPT, kept);
      if (note || kept) attached.set(`${row},${column}`, attachedOf(cell));
    }
  }
  for (const [column, { from, style }] of columnStyles) {
    all.push(column, from, style);
    styles.add(style).add(PLAIN);
  }
  return { all, styles, attached, width };
}

function attachedOf({ value, style, note, kept = {} }: Cell): Partial<XlsxCell> {
  return {
    ...(note ? { comment: { text: note } } : {}),
    ...(kept.hyperlink ? { hyperlink: kept.hyperlink } : {}),
    ...(kept.richText ? { type: 'richText', value: value ?? null, richText: kept.richText, style: style ?? {} } : {}),
  };
}

/** Whether two lists hold the same. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
