import type { Material } from '../domain/structuring/material/material.ts';
import { readDocument } from './docx-document.ts';
import { readNumbering } from './docx-numbering.ts';

/** The text of a Word document as simple HTML: automatic numbers written out, tracked changes accepted, merges as spans. */
export async function readDocx(bytes: Uint8Array): Promise<Material> {
  const { default: PizZip } = await import('pizzip');
  const archive = new PizZip(bytes);
  const part = (name: string) => archive.file(name)?.asText() ?? '';
  const document = part('word/document.xml');
  if (document === '') throw new Error('No word/document.xml in the archive');
  return { html: readDocument(document, readNumbering(part('word/numbering.xml'), part('word/styles.xml'))) };
}
