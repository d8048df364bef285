import { tabOfTable } from '../domain/registry/table-exchange.ts';
import { readDelimited } from '../domain/structuring/material/delimited.ts';
import { splitLines } from '../domain/structuring/material/lines.ts';
import { readMaterialFile } from './intake.ts';

const DELIMITERS = [';', ',', '\t'];

/**
 * The rows of a file that a tab was exported to, as text: of an .xlsx the first sheet that is known as a tab, of a text
 * file its values by the delimiter that makes them one. Where none is, the first table there is.
 */
export async function readTableFile(name: string, bytes: Uint8Array): Promise<string[][]> {
  const { grids, text = '' } = await readMaterialFile(name, bytes);
  const tables = grids
    ? grids.map(({ rows }) => rows)
    : DELIMITERS.map((delimiter) =>
        readDelimited(splitLines(text), delimiter).map((row) => row.map(({ lines }) => lines.join('\n'))),
      );
  return tables.find((rows) => tabOfTable(rows)) ?? tables[0] ?? [];
}
