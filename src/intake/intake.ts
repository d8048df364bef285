import type { Material } from '../domain/structuring/material/material.ts';
import { decodeText } from './decode.ts';
import { readDocx } from './docx.ts';

/** The readers of files by the ending of the name; a file with another ending is read as text. */
const formats = new Map<string, (bytes: Uint8Array) => Promise<Material>>([
  ['html', async (bytes) => ({ html: decodeText(bytes) })],
  ['htm', async (bytes) => ({ html: decodeText(bytes) })],
  ['docx', readDocx],
  ['xlsx', async (bytes) => (await import('./xlsx.ts')).readXlsx(bytes)],
]);

/** Material of a file by its name and bytes; runs in the browser and in Node. */
export function readMaterialFile(name: string, bytes: Uint8Array): Promise<Material> {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const read = formats.get(ending);
  return read ? read(bytes) : Promise.resolve({ text: decodeText(bytes) });
}
