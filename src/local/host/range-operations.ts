import type { CellStyle } from 'hucre';
import { type Cell, cellAt, isFilled, type Sheet, styleAt } from '../book/book.ts';
import { displayText, isDateCell } from '../book/display.ts';
import { AUTOMATIC, backgroundOf, formatOf, patchStyle, stylePatcher } from '../book/styles.ts';
import { readTyped, type Typed } from '../book/typed-value.ts';
import { layRule } from '../book/validations.ts';
import { serialToWallClock } from '../book/wall-clock.ts';
import type { Area, Operations, StylePatch, ValidationRule, WireValue } from '../operations.ts';
import { type Execution, sheetOf } from './execution.ts';

type RangeOperations = Pick<Operations, Extract<keyof Operations, `Range.${string}`>>;

/** What Apps Script answers for a cell whose number format is automatic. */
const AUTOMATIC_ON_GOOGLE = '0.###############';

/** Operations on cells: what `Range` asks for. */
export function rangeOperations(execution: Execution): RangeOperations {
  const { book } = execution;
  const read = <T>(area: Area, get: (cell: Cell | undefined) => T): T[][] => {
    const sheet = sheetOf(execution, area.sheet);
    const lines: T[][] = [];
    for (let row = area.row - 1; row < area.row - 1 + area.rows; row++) {
      const line: T[] = [];
      for (let column = area.column - 1; column < area.column - 1 + area.columns; column++)
        line.push(get(cellOf(sheet, row, column)));
      lines.push(line);
    }
    return lines;
  };
  const write = <T>(
    area: Area,
    values: T[][],
    set: (sheet: Sheet, row: number, column: number, value: T) => void,
  ): null => {
    refuseSize(area, values);
    const sheet = sheetOf(execution, area.sheet);
    values.forEach((line, row) => {
      line.forEach((value, column) => {
        set(sheet, area.row - 1 + row, area.column - 1 + column, value);
      });
    });
    execution.changed = true;
    return null;
  };
  const fill = <T>(area: Area, value: T): T[][] =>
    Array.from({ length: area.rows }, () => new Array<T>(area.columns).fill(value));

  const styleGrid = <T>(area: Area, values: T[][], patchOf: (value: T) => StylePatch): null => {
    const patched = stylePatcher(patchOf);
    const styled = layColumnStyles(sheetOf(execution, area.sheet), area, values, patched);
    return write(area, values, (sheet, row, column, value) => {
      if (row >= sheet.rows.length && styled.has(column)) return;
      const cell = cellAt(sheet, row, column);
      cell.style = patched(cell.style, value);
    });
  };
  const styleAll = (area: Area, patch: StylePatch): null => styleGrid(area, fill(area, patch), (same) => same);
  const lay = (area: Area, rule: ValidationRule | null): null => {
    const sheet = sheetOf(execution, area.sheet);
    const top = area.row - 1;
    const left = area.column - 1;
    sheet.validations = layRule(
      sheet.validations,
      { top, left, bottom: top + area.rows, right: left + area.columns },
      rule,
    );
    execution.changed = true;
    return null;
  };

  return {
    'Range.getValues': (area) => read(area, wireValue),
    'Range.getDisplayValues': (area) => read(area, (cell) => displayText(cell, book.locale)),
    'Range.getFormulas': (area) => read(area, (cell) => cell?.formula ?? ''),
    'Range.getNumberFormats': (area) =>
      read(area, (cell) => {
        const format = formatOf(cell?.style);
        return format === AUTOMATIC ? AUTOMATIC_ON_GOOGLE : format;
      }),
    'Range.getBackgrounds': (area) => read(area, (cell) => backgroundOf(cell?.style)),
    'Range.getNotes': (area) => read(area, (cell) => cell?.note ?? ''),
    'Range.setValues': (area, values) =>
      write(area, values, (sheet, row, column, value) => {
        const format = formatOf(styleAt(sheet, row, column));
        putTyped(sheet, row, column, readTyped(value, format, book.locale));
      }),
    'Range.setNotes': (area, notes) =>
      write(area, notes, (sheet, row, column, note) => {
        if (note) cellAt(sheet, row, column).note = note;
        else delete sheet.rows[row]?.[column]?.note;
      }),
    'Range.setBackgrounds': (area, colors) => styleGrid(area, colors, (background) => ({ background })),
    'Range.setNumberFormats': (area, formats) => styleGrid(area, formats, (numberFormat) => ({ numberFormat })),
    'Range.setBackground': styleAll,
    'Range.setFontColor': styleAll,
    'Range.setFontWeight': styleAll,
    'Range.setHorizontalAlignment': styleAll,
    'Range.setNumberFormat': styleAll,
    'Range.setVerticalAlignment': styleAll,
    'Range.setWrap': styleAll,
    'Range.setDataValidations': (area, rules) =>
      write(area, rules, (sheet, row, column, rule) => {
        const box = { top: row, left: column, bottom: row + 1, right: column + 1 };
        sheet.validations = layRule(sheet.validations, box, rule);
      }),
    'Range.setDataValidation': lay,
    'Range.clearDataValidations': (area) => lay(area, null),
    'Range.clearContent': (area) =>
      write(area, fill(area, null), (sheet, row, column) => putTyped(sheet, row, column, {})),
  };
}

/** Puts what was read from an input into a cell, keeping its looks and note. */
export function putTyped(sheet: Sheet, row: number, column: number, typed: Typed): void {
  const empty = typed.value === undefined && typed.formula === undefined;
  if (empty && !sheet.rows[row]?.[column]) return;
  const cell = cellAt(sheet, row, column);
  delete cell.value;
  delete cell.formula;
  delete cell.kept;
  if (typed.value !== undefined) cell.value = typed.value;
  if (typed.formula !== undefined) cell.formula = typed.formula;
  if (typed.format !== undefined) cell.style = patchStyle(cell.style, { numberFormat: typed.format });
}

/**
 * Looks laid down to the end of the sheet belong to the columns as far as there are no rows yet: a tab prepared for
 * 1,000 rows is not 1,000 rows of empty cells. Gives the columns so treated.
 */
function layColumnStyles<T>(
  sheet: Sheet,
  area: Area,
  values: T[][],
  patched: (style: CellStyle | undefined, value: T) => CellStyle,
): Set<number> {
  const styled = new Set<number>();
  const top = area.row - 1;
  const first = Math.max(top, sheet.rows.length);
  if (top + area.rows !== sheet.maxRows || first >= sheet.maxRows || values.length !== area.rows) return styled;
  for (let at = 0; at < area.columns; at++) {
    const column = area.column - 1 + at;
    const value = values[first - top]?.[at];
    if (value === undefined || values.slice(first - top).some((line) => line[at] !== value)) continue;
    const below = sheet.columnStyles.get(column);
    const style = patched(below?.style, value);
    // The looks of a column begin in one row: cells above the area that are not there yet keep theirs.
    if (below && below.from < top && style !== below.style) continue;
    if (!below || below.from >= top) sheet.columnStyles.set(column, { from: Math.max(top, below?.from ?? 0), style });
    styled.add(column);
  }
  return styled;
}

function cellOf(sheet: Sheet, row: number, column: number): Cell | undefined {
  const cell = sheet.rows[row]?.[column];
  if (cell) return cell;
  const style = styleAt(sheet, row, column);
  return style && { style };
}

function wireValue(cell: Cell | undefined): WireValue {
  if (!cell || !isFilled(cell)) return '';
  if (cell.value === undefined) return cell.formula ?? '';
  return isDateCell(cell) ? { date: serialToWallClock(cell.value as number) } : cell.value;
}

function refuseSize(area: Area, values: unknown[][]): void {
  if (values.length !== area.rows)
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${area.rows}.`,
    );
  const odd = values.find((line) => line.length !== area.columns);
  if (odd)
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${area.columns}.`,
    );
}
