import { readXlsx as readWorkbook } from 'hucre';
import type { Grid, Material } from '../domain/structuring/material/material.ts';
import { Archive } from './archive.ts';
import { displayValue } from './displayed.ts';

/** The visible sheets of a workbook as a Russian Excel shows them: dates by their format, formulas by stored value. */
export async function readXlsx(bytes: Uint8Array): Promise<Material> {
  // The workbook reader itself would unpack up to two gigabytes.
  new Archive(bytes);
  const book = await readWorkbook(bytes, { readStyles: true, sheets: (sheet) => !sheet.hidden && !sheet.veryHidden });
  const grids = book.sheets.map((sheet): Grid => {
    const rows = sheet.rows.map((row, top) =>
      row.map((value, left) => {
        const cell = sheet.cells?.get(`${top},${left}`);
        return displayValue(cell?.formulaResult ?? value, cell?.style?.numFmt, book.dateSystem === '1904');
      }),
    );
    const merges = (sheet.merges ?? []).map((range) => ({
      top: range.startRow,
      left: range.startCol,
      bottom: range.endRow,
      right: range.endCol,
    }));
    return { name: sheet.name, rows, merges };
  });
  return { grids };
}
