import { partOf } from './made.ts';

/** The text of a made document as lines: a heading as `# …`, a table row as `| a | b |`, paragraphs of a cell parted by ` / `. */
export function printed(docx: string): string {
  const body = /<w:body>([\s\S]*)<\/w:body>/.exec(partOf(docx))?.[1] ?? '';
  const lines: string[] = [];
  let cells: string[] | undefined;
  let cell: string[] | undefined;
  let paragraph = '';
  let style = '';
  for (const [mark] of body.matchAll(
    /<\/?w:(?:p|tr|tc)(?: [^>]*)?\/?>|<w:pStyle [^>]*>|<w:t(?: [^>]*)?>[^<]*|<w:(?:tab|br)[ />]/g,
  )) {
    if (/^<w:tr[ >]/.test(mark)) cells = [];
    else if (/^<w:tc[ >]/.test(mark)) cell = [];
    else if (mark === '</w:tc>') {
      cells?.push((cell ?? []).filter(Boolean).join(' / '));
      cell = undefined;
    } else if (mark === '</w:tr>') {
      lines.push(`| ${(cells ?? []).join(' | ')} |`);
      cells = undefined;
    } else if (/^<w:p[ >]/.test(mark)) {
      paragraph = '';
      style = '';
    } else if (mark.startsWith('<w:pStyle')) style = /w:val="([^"]+)"/.exec(mark)?.[1] ?? '';
    else if (mark.startsWith('<w:tab') || mark.startsWith('<w:br')) paragraph += ' ';
    else if (mark.startsWith('<w:t')) paragraph += mark.slice(mark.indexOf('>') + 1);
    else if (mark === '</w:p>') {
      const text = plain(paragraph);
      if (cell) cell.push(text);
      else if (text !== '') lines.push(/^(?:Title|Heading)/.test(style) ? `# ${text}` : text);
    }
  }
  return `${lines.join('\n')}\n`;
}

const plain = (xml: string) =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\u00a0\s]+/g, ' ')
    .trim();
