import { readXlsx as readWorkbook } from 'hucre';
import type { Grid, Material } from '../domain/structuring/material/material.ts';
import { Archive } from './archive.ts';
import { displayValue } from './displayed.ts';

/** The visible sheets of a workbook as a Russian Excel shows them: dates by their format, formulas by stored value. */
export async function readXlsx(bytes: Uint8Array): Promise<Material> {
  await refuseBomb(new Archive(bytes));
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

/** Columns that a sheet of .xlsx has. */
const COLUMNS = 16_384;

/**
 * What the workbook reader would work on without end: it believes the sizes that an archive tells of itself, unpacks up to
 * two gigabytes, and goes through every column of every `<col>`.
 */
async function refuseBomb(archive: Archive): Promise<void> {
  for (const name of archive.names()) {
    if (!name.endsWith('.xml')) continue;
    let columns = 0;
    for (const [element] of (await archive.text(name)).matchAll(/<(?:\w+:)?col\s[^>]{1,500}>/g)) {
      const [min, max] = ['min', 'max'].map((side) => Number(element.split(` ${side}="`)[1]?.split('"')[0] ?? 0));
      columns += (max ?? 0) - (min ?? 0) + 1;
      if (!(columns <= COLUMNS)) throw new Error(`More than ${COLUMNS} columns in "${name}"`);
    }
  }
}
