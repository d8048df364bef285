import { keepAll } from '../conservation.ts';
import { aligned } from './aligned.ts';
import { box } from './box.ts';
import { contentsEnd } from './contents.ts';
import { csv } from './csv.ts';
import { readGrid } from './grid.ts';
import { hanging } from './hanging.ts';
import { looksLikeHtml, readHtml } from './html.ts';
import type { Layout } from './layout.ts';
import { rejoinWords, splitLines } from './lines.ts';
import type { Block, Line, Material } from './material.ts';
import { pipeStream } from './pipe-stream.ts';
import { pipes } from './pipes.ts';
import { tabs } from './tabs.ts';

/** The layouts of tables in plain text, tried at each line in this order. A new layout is a file and a line here. */
const layouts: Layout[] = [box, pipes, pipeStream, hanging, tabs, csv, aligned];

/** The material cut into tables and running text, in source order. */
export function readMaterial(material: Material): Block[] {
  if (material.grids) return material.grids.map(readGrid).filter((table) => table.rows.length > 0);
  if (material.html !== undefined) return readHtml(material.html);
  const text = material.text ?? '';
  const readPlain = (plain: string, line?: number) => readText(rejoinWords(splitLines(plain, line)));
  return looksLikeHtml(text) ? [...readHtml(text, readPlain), ...references(text), ...comments(text)] : readPlain(text);
}

/** The character references of a page's source («&laquo;»): words of the paste that are signs of the text. */
function references(source: string): Block[] {
  const found = source.match(/&[a-z]+;/gi) ?? [];
  const lines: Line[] = [];
  for (let from = 0; from < found.length; from += 12)
    lines.push({ text: found.slice(from, from + 12).join(' '), line: 1 });
  return lines.length > 0 ? [{ type: 'paragraphs', lines }] : [];
}

/** What comments of JSX say: words of the paste that the page does not show. */
function comments(source: string): Block[] {
  const lines = [...source.matchAll(/\{\/\*([^*]{0,1000})\*\/\}/g)].map(
    ([, said = '']): Line => ({ text: said.trim(), line: 1 }),
  );
  return lines.length > 0 ? [{ type: 'paragraphs', lines }] : [];
}

/** Tables drawn in the lines, and the running text between them. */
export function readText(lines: Line[]): Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  let at = 0;
  const close = () => {
    if (open.some((line) => line.text.trim() !== '')) blocks.push({ type: 'paragraphs', lines: open });
    open = [];
  };
  while (at < lines.length) {
    const contents = contentsEnd(lines, at);
    if (contents !== undefined) {
      for (const line of lines.slice(at, contents)) open.push(line);
      at = contents;
      continue;
    }
    let found: ReturnType<Layout['find']>;
    for (const layout of layouts) {
      found = layout.find(lines, at);
      if (found) break;
    }
    if (found && found.end > at) {
      close();
      blocks.push(...keepAll(lines.slice(at, found.end), found.blocks));
      at = found.end;
    } else {
      open.push(lines[at] as Line);
      at++;
    }
  }
  close();
  return blocks;
}
