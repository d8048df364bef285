import type { Material } from '../domain/structuring/material/material.ts';
import { Archive } from './archive.ts';
import { readDocument } from './docx-document.ts';
import { readNumbering } from './docx-numbering.ts';

/** The text of a Word document as simple HTML: automatic numbers written out, tracked changes accepted, merges as spans. */
export async function readDocx(bytes: Uint8Array): Promise<Material> {
  const archive = new Archive(bytes);
  const document = await archive.text('word/document.xml');
  if (document === '') throw new Error('No word/document.xml in the archive');
  const numbering = readNumbering(await archive.text('word/numbering.xml'), await archive.text('word/styles.xml'));
  return { html: readDocument(document, numbering) };
}
