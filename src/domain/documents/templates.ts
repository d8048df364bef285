import PizZip from 'pizzip';
import { packedTemplates } from '../../generated/templates.ts';
import { unpack } from '../packed.ts';

interface Parts {
  parts: string[];
  /** Document id → name of a part in its .docx → index of the part's text. */
  documents: Record<string, Record<string, number>>;
}

/** The default template of a document, a .docx not yet packed; undefined for an unknown one. */
export function templateOf(id: string): PizZip | undefined {
  const { parts, documents } = unpack(packedTemplates) as Parts;
  const names = documents[id];
  if (!names) return undefined;
  const zip = new PizZip();
  for (const [name, index] of Object.entries(names)) zip.file(name, parts[index] ?? '');
  return zip;
}
