import type { CellStyle, RowDef } from 'hucre';
import { columnLetters } from './a1.ts';
import { type Cell, isFilled, type Sheet } from './book.ts';
import { PLAIN } from './styles.ts';

/** Rows below the last one that get the looks of their column, so that one who types on in Excel types into text cells. */
const READY_ROWS = 50;

/** Looks of a column's cells that are not there, from a row down. */
type ColumnLooks = { from: number; style: CellStyle } | undefined;

/** What the rows of a sheet are written with. */
export interface RowContext {
  heights: ReadonlyMap<number, RowDef>;
  /** The number of a style in the file. */
  styles: ReadonlyMap<CellStyle, number>;
  /** Cells of rich text as the library has written them, by their reference: «B2». */
  rich: ReadonlyMap<string, string>;
}

/**
 * The rows of a sheet as SpreadsheetML (ECMA-376, 18.3.1.73). Texts stand in their cells, not in a table of the whole
 * book: so the rows of one sheet depend on no other.
 */
export function rowsXml(sheet: Sheet, { heights, styles, rich }: RowContext): string {
  const looks = columnLooks(sheet);
  const letters: string[] = [];
  let xml = '';
  for (let row = 0; row < rowCount(sheet); row++) {
    const line = sheet.rows[row] ?? [];
    const width = Math.max(line.length, looks.length);
    while (letters.length < width) letters.push(columnLetters(letters.length + 1));
    let cells = '';
    for (let column = 0; column < width; column++) {
      const cell = line[column];
      const place = `${letters[column]}${row + 1}`;
      const style = looksOf(cell, row, looks[column]);
      cells += cell?.kept?.richText ? rich.get(place) : cellXml(cell, place, (style && styles.get(style)) ?? 0);
    }
    const height = heights.get(row);
    if (cells || height) xml += `<row r="${row + 1}"${height ? rowAttributes(height) : ''}>${cells}</row>`;
  }
  return xml;
}

/** How many rows of a sheet are written. */
export function rowCount({ rows, columnStyles, maxRows }: Sheet): number {
  return columnStyles.size > 0 ? Math.min(rows.length + READY_ROWS, maxRows) : rows.length;
}

function columnLooks({ columnStyles }: Sheet): ColumnLooks[] {
  const looks: ColumnLooks[] = [];
  for (const [column, below] of columnStyles) looks[column] = below;
  return looks;
}

/** A cell's own looks; of one that is not there, those of its column. */
function looksOf(cell: Cell | undefined, row: number, below: ColumnLooks): CellStyle | undefined {
  const isBelow = below !== undefined && row >= below.from;
  if (cell) return cell.style ?? (isBelow ? PLAIN : undefined);
  return isBelow ? below.style : undefined;
}

function cellXml(cell: Cell | undefined, place: string, style: number): string {
  const start = style === 0 ? `<c r="${place}"` : `<c r="${place}" s="${style}"`;
  const value = cell?.value;
  if (cell?.formula !== undefined) {
    const formula = `<f>${escaped(cell.formula.slice(1))}</f>`;
    if (value === undefined) return `${start}>${formula}</c>`;
    if (typeof value === 'string') return `${start} t="str">${formula}<v>${escaped(value)}</v></c>`;
    return `${start}${typeof value === 'boolean' ? ' t="b"' : ''}>${formula}<v>${Number(value)}</v></c>`;
  }
  if (!isFilled(cell)) return style === 0 ? '' : `${start}/>`;
  if (typeof value === 'string') return `${start} t="inlineStr"><is>${textXml(value)}</is></c>`;
  return `${start}${typeof value === 'boolean' ? ' t="b"' : ''}><v>${Number(value)}</v></c>`;
}

/** A reader of XML may drop blanks at the ends of a text that does not ask for them. */
function textXml(text: string): string {
  return /^\s|\s$|[\n\t]/.test(text) ? `<t xml:space="preserve">${escaped(text)}</t>` : `<t>${escaped(text)}</t>`;
}

function rowAttributes({ height, hidden, outlineLevel, collapsed }: RowDef): string {
  const stated = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const level = outlineLevel ? ` outlineLevel="${outlineLevel}"` : '';
  return `${stated}${hidden ? ' hidden="1"' : ''}${level}${collapsed ? ' collapsed="1"' : ''}`;
}

/** Signs that XML or the format itself would take for something else: markup, signs XML has none for, «_x0041_». */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const SPECIAL = /[&<>\r\x00-\x08\v\f\x0e-\x1f]|_(?=x[\da-f]{4}_)/i;
const EVERY_SPECIAL = new RegExp(SPECIAL, 'gi');
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(
    EVERY_SPECIAL,
    (sign) => ENTITIES[sign] ?? `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
