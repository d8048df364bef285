import { readDelimited } from '../domain/structuring/material/delimited.ts';
import { splitLines } from '../domain/structuring/material/lines.ts';
import { readMaterialFile } from './intake.ts';

const DELIMITERS = [';', ',', '\t'];

/** The tables a file may be: the sheets of an .xlsx, or the values of a text file by each delimiter. Cells are text. */
export async function readTableFile(name: string, bytes: Uint8Array): Promise<string[][][]> {
  const { grids, text = '' } = await readMaterialFile(name, bytes);
  if (grids) return grids.map(({ rows }) => rows);
  const lines = splitLines(text);
  return DELIMITERS.map((delimiter) =>
    readDelimited(lines, delimiter).map((row) => row.map((cell) => cell.lines.join('\n'))),
  );
}
