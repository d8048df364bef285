import type { Material } from '../domain/structuring/material/material.ts';
import { decodeText } from './decode.ts';
import { readDocx } from './docx.ts';

/** The readers of files by the ending of the name; a file with another ending is read as text. */
const formats = new Map<string, (bytes: Uint8Array) => Promise<Material>>([
  ['html', async (bytes) => ({ html: textOf(bytes) })],
  ['htm', async (bytes) => ({ html: textOf(bytes) })],
  ['docx', readDocx],
  ['xlsx', async (bytes) => (await import('./xlsx.ts')).readXlsx(bytes)],
]);

/** Material of a file by its name and bytes; runs in the browser and in Node. Rejects what cannot be read as its ending says. */
export async function readMaterialFile(name: string, bytes: Uint8Array): Promise<Material> {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const read = formats.get(ending);
  return read ? read(bytes) : { text: textOf(bytes) };
}

/** The text of a file; throws for one that is no text: a picture, a program. */
function textOf(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  if (isBinary(text)) throw new Error('The file holds no text');
  return text;
}

/** Control characters do not stand in text. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4000);
  let controls = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12)) controls++;
  }
  return controls > sample.length / 50;
}
