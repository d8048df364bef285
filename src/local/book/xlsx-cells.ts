import type { CellStyle, CellValue, Cell as XlsxCell, Sheet as XlsxSheet } from 'hucre';
import { type Cell, cellAt, isFilled, lastRow, type Sheet } from './book.ts';
import { sharedStyle } from './styles.ts';
import { utcToSerial } from './wall-clock.ts';

/** Rows below the last one that get the looks of their column, so that one who types on in Excel types into text cells. */
const READY_ROWS = 50;

/** Puts the cells of a file's sheet into a sheet whose column styles are known. */
export function readCells(sheet: Sheet, source: XlsxSheet): void {
  source.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null && value !== '') cellAt(sheet, row, column).value = scalarOf(value);
    });
  });
  const filled = lastRow(sheet);
  for (const [key, cell] of source.cells ?? []) {
    const comma = key.indexOf(',');
    const [row, column] = [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
    // Ready rows were only looks, which the columns know.
    if (cell.type === 'empty' && !cell.comment && row >= filled && sheet.columnStyles.has(column)) continue;
    readCell(cellAt(sheet, row, column), cell);
  }
}

function readCell(cell: Cell, source: XlsxCell): void {
  if (source.formula !== undefined) {
    cell.formula = `=${source.formula}`;
    const result = source.formulaResult ?? null;
    if (result === null) delete cell.value;
    else cell.value = scalarOf(result);
  }
  if (source.style) cell.style = readStyle(source.style);
  else delete cell.style;
  if (source.comment) cell.note = source.comment.text;
  if (source.richText || source.hyperlink)
    cell.kept = {
      ...(source.richText ? { richText: source.richText } : {}),
      ...(source.hyperlink ? { hyperlink: source.hyperlink } : {}),
    };
}

const readStyles = new WeakMap<CellStyle, CellStyle>();

/**
 * Number format 14 means «the short date of the reader's country», which is a Russian one here; LibreOffice writes
 * `dd.mm.yyyy` with a backslash before each point.
 */
function readStyle(style: CellStyle): CellStyle {
  let result = readStyles.get(style);
  if (!result) {
    const short = style.numFmt === 'mm-dd-yy' || style.numFmt === 'm/d/yy';
    const format = short ? 'dd.mm.yyyy' : style.numFmt?.replace(/\\([ .,/-])/g, '$1');
    result = sharedStyle(format === undefined ? style : { ...style, numFmt: format });
    readStyles.set(style, result);
  }
  return result;
}

function scalarOf(value: NonNullable<CellValue>): string | number | boolean {
  return value instanceof Date ? utcToSerial(value) : value;
}

/** Looks of a column's cells that are not there, from a row down. */
interface ColumnLooks {
  from: number;
  style: CellStyle;
}

/** A sheet's cells for the library. */
interface WrittenCells {
  rows: CellValue[][];
  /** The looks of the cells in `rows`, by column. */
  styles: (CellStyle | undefined)[];
  cells: Map<string, Partial<XlsxCell>>;
}

/**
 * A sheet's cells for the library: values by row, and apart from them only the cells that are not simply a value in
 * the looks that most of their column have, for each of those costs ten times as much to write.
 */
export function writeCells(sheet: Sheet): WrittenCells {
  const cells = new Map<string, Partial<XlsxCell>>();
  const looks = columnStyles(sheet);
  const styles = usualStyles(sheet, looks);
  const count = looks.length > 0 ? Math.min(sheet.rows.length + READY_ROWS, sheet.maxRows) : sheet.rows.length;
  const rows = Array.from({ length: count }, (_, row) => {
    const line = sheet.rows[row] ?? [];
    return Array.from({ length: Math.max(line.length, looks.length) }, (_, column): CellValue => {
      const cell = line[column];
      const expected = looksOf(cell, row, looks[column]);
      const isPlain = !cell || (cell.formula === undefined && cell.note === undefined && !cell.kept);
      if (!isPlain || expected !== styles[column]) cells.set(`${row},${column}`, writeCell(cell ?? {}, expected));
      return isFilled(cell) && cell?.formula === undefined ? written(cell?.value) : null;
    });
  });
  return { rows, styles, cells };
}

/** A cell's own looks; of one that is not there, those of its column. */
function looksOf(cell: Cell | undefined, row: number, below: ColumnLooks | undefined): CellStyle | undefined {
  if (cell) return cell.style;
  return below && row >= below.from ? below.style : undefined;
}

/** The looks that most cells of each column have. */
function usualStyles(sheet: Sheet, looks: (ColumnLooks | undefined)[]): (CellStyle | undefined)[] {
  const counts = looks.map((below) => new Map([[below?.style, READY_ROWS]]));
  sheet.rows.forEach((line, row) => {
    // A cell that is not there counts too.
    for (let column = 0; column < Math.max(line?.length ?? 0, looks.length); column++) {
      counts[column] ??= new Map();
      const style = looksOf(line?.[column], row, looks[column]);
      counts[column]?.set(style, (counts[column]?.get(style) ?? 0) + 1);
    }
  });
  return Array.from(counts, (count) => {
    let usual: CellStyle | undefined;
    for (const [style, times] of count ?? []) if (times > (count?.get(usual) ?? 0)) usual = style;
    return usual;
  });
}

/** Looks by column, from 0, for as many columns as have any. */
function columnStyles(sheet: Sheet): (ColumnLooks | undefined)[] {
  const count = Math.max(0, ...[...sheet.columnStyles.keys()].map((column) => column + 1));
  return Array.from({ length: count }, (_, column) => sheet.columnStyles.get(column));
}

function writeCell(cell: Cell, style: CellStyle | undefined): Partial<XlsxCell> {
  // Looks that are none must be said, or the cell would take its column's.
  const common = { style: style ?? {}, ...(cell.note ? { comment: { text: cell.note } } : {}), ...cell.kept };
  if (cell.formula !== undefined)
    return {
      ...common,
      type: 'formula',
      value: cell.value ?? null,
      formula: cell.formula.slice(1),
      ...(cell.value === undefined ? {} : { formulaResult: cell.value }),
    };
  if (!isFilled(cell)) return { ...common, value: null, type: 'empty' };
  const type = cell.kept?.richText ? 'richText' : (typeof cell.value as 'string' | 'number' | 'boolean');
  return { ...common, type, value: written(cell.value) };
}

/** A value as the file holds it: what looks like an escaped letter of .xlsx («_x0041_») is kept from being read as one. */
function written(value: Cell['value']): CellValue {
  return typeof value === 'string' ? value.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_') : (value ?? null);
}
