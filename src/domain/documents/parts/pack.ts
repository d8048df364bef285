import { type Document, Packer } from 'docx';
import PizZip from 'pizzip';

/** Parts of the package that our documents have no use for; each costs bytes in the bundle. */
const unused =
  /^(word\/(comments|footnotes|endnotes|fontTable|numbering|bibliography)\S*\.xml|word\/_rels\/(comments|footnotes|endnotes|fontTable)\S*)$/;

/** The template as base64 of a .docx, squeezed as far as it goes, the same bytes on every build. */
export async function pack(document: Document): Promise<string> {
  const made = new PizZip(await Packer.toBase64String(document), { base64: true });
  const zip = new PizZip();
  const date = new Date(Date.UTC(2000, 0, 1));
  for (const name of Object.keys(made.files).sort()) {
    if (made.files[name]?.dir || unused.test(name)) continue;
    zip.file(name, withoutUnused(name, made.file(name)?.asText() ?? ''), { date, createFolders: false });
  }
  return zip.generate({ type: 'base64', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

function withoutUnused(name: string, xml: string): string {
  if (name === '[Content_Types].xml')
    return xml.replace(/<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/g, (tag, part) => (unused.test(part) ? '' : tag));
  if (name === 'word/_rels/document.xml.rels')
    return xml.replace(/<Relationship [^>]*Target="([^"]+)"[^>]*\/>/g, (tag, target) =>
      unused.test(`word/${target}`) ? '' : tag,
    );
  if (name === 'docProps/core.xml') return xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2000-01-01T00:00:00Z');
  return xml;
}
