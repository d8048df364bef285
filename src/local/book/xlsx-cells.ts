import type { CellStyle, CellValue, Cell as XlsxCell, Sheet as XlsxSheet } from 'hucre';
import { type Cell, cellAt, lastRow, type Sheet } from './book.ts';
import { sharedStyle } from './styles.ts';
import { utcToSerial } from './wall-clock.ts';

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
    // The library tells a number as the formula's result, a text and a truth only as the value of the cell.
    if (source.value === null || source.value === '') delete cell.value;
    else cell.value = scalarOf(source.value);
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
