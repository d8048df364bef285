import { squeeze } from '../../reading/text.ts';
import { keepAll } from '../conservation.ts';
import { blocksOf, deepest, type OpenTable, openCell, openTable, placeInside } from './html-table.ts';
import { spellComponents } from './jsx.ts';
import type { Block, Line } from './material.ts';
import { parseHtml } from './parse-html.ts';

const tag = /<\/?(?:table|tr|td|th|tbody|p|div|ul|ol|li|h[1-6]|br|section|article|span|html|body)\b[^<>]*>/gi;
const breaking = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'tr',
  'table',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'header',
  'footer',
  'main',
  'nav',
  'figure',
  'blockquote',
  'caption',
  'thead',
  'tbody',
]);
/** Stands within a line; every other element holds lines of its own. */
const inline = new Set(['a', 'b', 'em', 'font', 'i', 's', 'span', 'strong', 'sub', 'sup', 'u']);
const elementName = /^[a-z][\w.-]*$/;
const silent = new Set(['style', 'script', 'title', 'head', 'template', 'noscript']);

/** Whether plain text is the source of a page or of JSX: several tags that make blocks or tables. */
export function looksLikeHtml(text: string): boolean {
  const sample = text.slice(0, 200_000);
  const tags = sample.match(tag)?.length ?? 0;
  return tags >= 4 && /<(?:table|tr|td|ul|ol|li|p|div|h[1-6])\b/i.test(sample);
}

/** Spaces set one after another part columns: date and town, post and name. */
const gap = /(?:[^\S\u00a0]*\u00a0){3,}\s*/;
/** Lists within lists beyond this depth are indented no further. */
const deepestList = 20;

/**
 * Clipboard HTML, a page's source or JSX as blocks: tables with merged cells spread out, the rest line by line. In a
 * source `readPlain` reads the text outside every element, which was written as text: its lines are lines.
 */
export function readHtml(html: string, readPlain?: (text: string, line: number) => Block[]): Block[] {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  const lists: { ordered: boolean; next: number }[] = [];
  const said: Line[] = [];
  let lines: Line[] = [];
  let text = '';
  let plain = '';
  let open = 0;
  let indent = '';
  let number = 1;
  let muted = 0;
  let depth = 0;

  const endLine = () => {
    const raw = text
      .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
      .replace(/\{\s*(["'`])\s*\1\s*\}/g, ' ')
      .replace(/\{\s*["'`]([^{}]*)["'`]\s*\}/g, '$1');
    const line = squeeze(raw);
    text = '';
    if (line === '' || /^[{}()[\];,\s]+$/.test(line)) return;
    said.push({ text: line, line: number });
    const cell = tables[tables.length - 1]?.cell?.cell;
    if (cell) {
      if (cell.lines.length === 0) cell.line = number;
      cell.lines.push(line);
    } else lines.push({ text: indent + raw.split(gap).map(squeeze).join('\t').trim(), line: number });
    number++;
    indent = '';
  };
  const flush = () => {
    endLine();
    if (lines.length > 0) blocks.push({ type: 'paragraphs', lines });
    lines = [];
  };
  const endPlain = () => {
    if (readPlain && /\S\s*\n\s*\S/.test(plain)) {
      flush();
      for (const block of readPlain(plain, number)) blocks.push(block);
      number += plain.split('\n').length;
    } else text += plain;
    plain = '';
  };
  const holdsLines = (name: string) => elementName.test(name) && !inline.has(name);

  parseHtml(spellComponents(html), {
    onopentag(name, attributes) {
      if (holdsLines(name)) {
        if (open === 0 && name !== 'br') endPlain();
        open++;
      }
      if (silent.has(name)) muted++;
      if (muted > 0) return;
      if (name === 'br' && open === 1 && readPlain) plain += '\n';
      else if (name === 'br') endLine();
      if (name === 'br') return;
      if (name === 'table') {
        depth++;
        if (depth > deepest) return;
        if (tables.length === 0) flush();
        else endLine();
        tables.push(openTable(number));
        return;
      }
      const table = tables[tables.length - 1];
      if (name === 'tr' && table) {
        endLine();
        table.rows.push([]);
        delete table.cell;
        return;
      }
      if ((name === 'td' || name === 'th') && table) {
        endLine();
        openCell(table, attributes, number);
        return;
      }
      if (name === 'ul' || name === 'ol')
        lists.push({ ordered: name === 'ol', next: Number(attributes.start ?? 1) || 1 });
      if (name === 'li') {
        endLine();
        const list = lists[lists.length - 1];
        indent = '  '.repeat(Math.min(deepestList, Math.max(0, lists.length - 1)));
        text = list?.ordered ? `${list.next++}. ` : '• ';
        return;
      }
      if (/^h[1-6]$/.test(name) && tables.length === 0) {
        endLine();
        if (lines.length > 0) lines.push({ text: '', line: number });
      }
      // «<li><p>»: the mark stands before what the paragraph holds.
      if (breaking.has(name) && !/^(?:•|\d+\.)$/.test(squeeze(text))) endLine();
      const level = /mso-list:\s*\S+\s+level(\d)/i.exec(attributes.style ?? '')?.[1];
      if (level) indent = '  '.repeat(Math.min(8, Number(level) - 1));
    },
    ontext(data) {
      if (muted > 0) return;
      if (open === 0 && readPlain) plain += data;
      else text += data;
    },
    onclosetag(name) {
      if (holdsLines(name)) open--;
      if (silent.has(name)) muted = Math.max(0, muted - 1);
      if (muted > 0) return;
      if (name === 'ul' || name === 'ol') {
        endLine();
        lists.pop();
      }
      const table = tables[tables.length - 1];
      if ((name === 'td' || name === 'th') && table) {
        endLine();
        delete table.cell;
      } else if (name === 'table' && table) {
        depth--;
        if (depth >= deepest) return;
        endLine();
        tables.pop();
        const closed = blocksOf(table);
        const outer = tables[tables.length - 1];
        if (outer) placeInside(outer, closed);
        else for (const block of closed) blocks.push(block);
      } else if (name === 'li' || breaking.has(name)) endLine();
    },
  });
  endPlain();
  flush();
  return keepAll(said, blocks);
}
