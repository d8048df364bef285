import { type Document, Packer } from 'docx';
import PizZip from 'pizzip';

/** Parts of the package that our documents have no use for; each costs bytes in the bundle. */
const unused =
  /^(docProps\/\S+|word\/(comments|footnotes|endnotes|fontTable|numbering|bibliography)\S*\.xml|word\/_rels\/(?!document)\S+)$/;

/** The template as base64 of a .docx, squeezed as far as it goes, the same bytes on every build. */
export async function pack(document: Document): Promise<string> {
  const made = new PizZip(await Packer.toBase64String(document), { base64: true });
  const zip = new PizZip();
  const date = new Date(Date.UTC(2000, 0, 1));
  for (const name of Object.keys(made.files).sort()) {
    if (made.files[name]?.dir || unused.test(name)) continue;
    const xml = made.file(name)?.asText() ?? '';
    zip.file(name, withoutNamespaces(withoutLinks(name, xml)), { date, createFolders: false });
  }
  return zip.generate({ type: 'base64', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

/** The lists of parts without those left out. */
function withoutLinks(name: string, xml: string): string {
  if (name === '[Content_Types].xml') {
    return xml.replace(/<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/g, (tag, part) => (unused.test(part) ? '' : tag));
  }
  if (!name.endsWith('.rels')) return xml;
  const folder = name === '_rels/.rels' ? '' : 'word/';
  return xml.replace(/<Relationship [^>]*Target="([^"]+)"[^>]*\/>/g, (tag, target) =>
    unused.test(folder + target) ? '' : tag,
  );
}

/** Declares only the namespaces that the part uses: the library declares some thirty in each. */
function withoutNamespaces(xml: string): string {
  const bare = xml.replace(/ mc:Ignorable="[^"]*"/, '');
  return bare.replace(/ xmlns:(\w+)="[^"]*"/g, (declaration, prefix) =>
    bare.includes(`<${prefix}:`) || bare.includes(` ${prefix}:`) ? declaration : '',
  );
}
