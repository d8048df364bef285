import { Parser } from 'htmlparser2';
import { squeeze } from '../../reading/text.ts';
import { spread } from './box.ts';
import { spellComponents } from './jsx.ts';
import type { Block, Cell, Line } from './material.ts';

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
const silent = new Set(['style', 'script', 'title', 'head', 'template', 'noscript']);

/** Whether plain text is the source of a page or of JSX: several tags that make blocks or tables. */
export function looksLikeHtml(text: string): boolean {
  const sample = text.slice(0, 200_000);
  const tags = sample.match(tag)?.length ?? 0;
  return tags >= 4 && /<(?:table|tr|td|ul|ol|li|p|div|h[1-6])\b/i.test(sample);
}

/** Tables within tables beyond this depth are read as the text of the cell they stand in. */
const deepest = 8;

/** Lists within lists beyond this depth are indented no further. */
const deepestList = 20;

interface OpenTable {
  rows: { cell: Cell; colspan: number; rowspan: number }[][];
  line: number;
  cell?: { cell: Cell; colspan: number; rowspan: number };
}

/** Clipboard HTML, a page's source or JSX as blocks: tables with merged cells spread out, the rest line by line. */
export function readHtml(html: string): Block[] {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  const lists: { ordered: boolean; next: number }[] = [];
  let lines: Line[] = [];
  let text = '';
  let indent = '';
  let number = 1;
  let muted = 0;
  let depth = 0;

  const endLine = () => {
    const plain = squeeze(
      text
        .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
        .replace(/\{\s*(["'`])\s*\1\s*\}/g, ' ')
        .replace(/\{\s*["'`]([^{}]*)["'`]\s*\}/g, '$1'),
    );
    text = '';
    if (plain === '' || /^[{}()[\];,\s]+$/.test(plain)) return;
    const cell = tables[tables.length - 1]?.cell?.cell;
    if (cell) {
      if (cell.lines.length === 0) cell.line = number;
      cell.lines.push(plain);
    } else lines.push({ text: indent + plain, line: number });
    number++;
    indent = '';
  };
  const flush = () => {
    endLine();
    if (lines.length > 0) blocks.push({ type: 'paragraphs', lines });
    lines = [];
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (silent.has(name)) muted++;
        if (muted > 0) return;
        if (name === 'br') return endLine();
        if (name === 'table') {
          depth++;
          if (depth > deepest) return;
          if (tables.length === 0) flush();
          else endLine();
          tables.push({ rows: [], line: number });
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
          const cell = {
            cell: { lines: [], line: number },
            colspan: span(attributes.colspan ?? attributes.colSpan),
            rowspan: span(attributes.rowspan ?? attributes.rowSpan),
          };
          if (table.rows.length === 0) table.rows.push([]);
          table.rows[table.rows.length - 1]?.push(cell);
          table.cell = cell;
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
        if (breaking.has(name) && squeeze(text) !== '•') endLine();
        const level = /mso-list:\s*\S+\s+level(\d)/i.exec(attributes.style ?? '')?.[1];
        if (level) indent = '  '.repeat(Math.min(8, Number(level) - 1));
      },
      ontext(data) {
        if (muted === 0) text += data;
      },
      onclosetag(name) {
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
          closeTable(table, tables, blocks);
        } else if (name === 'li' || breaking.has(name)) endLine();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(spellComponents(html));
  parser.end();
  flush();
  return blocks;
}

/** A finished table becomes a block; a table inside a cell gives its rows to the cell as lines. */
function closeTable(table: OpenTable, outer: OpenTable[], blocks: Block[]): void {
  const parent = outer[outer.length - 1]?.cell?.cell;
  const rows = layOut(table);
  if (parent) {
    for (const row of rows)
      for (const cell of row) if (!cell.merged) for (const line of cell.lines) parent.lines.push(line);
    return;
  }
  const filled = rows.filter((row) => row.some((cell) => cell.lines.length > 0));
  if (filled.length > 0) blocks.push({ type: 'table', rows: filled, line: table.line, layout: 'html table' });
}

/** Rows as a grid: a merged cell repeats its value, marked as merged, in every place it covers. */
function layOut(table: OpenTable): Cell[][] {
  const grid: Cell[][] = table.rows.map(() => []);
  const width = table.rows.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce((sum, cell) => sum + cell.colspan, 0),
      ),
    0,
  );
  table.rows.forEach((row, top) => {
    const line = grid[top] as Cell[];
    let left = 0;
    for (const { cell, colspan, rowspan } of row) {
      while (line[left]) left++;
      for (let down = 0; down < Math.min(rowspan, table.rows.length - top); down++) {
        const target = grid[top + down] as Cell[];
        spread(cell, colspan).forEach((copy, across) => {
          target[left + across] = down === 0 || copy.merged ? copy : { ...cell, parts: [cell], merged: true };
        });
      }
      left += colspan;
    }
  });
  return grid.map((row) =>
    Array.from({ length: Math.max(width, row.length) }, (_, column) => row[column] ?? { lines: [], line: table.line }),
  );
}

function span(value: string | undefined): number {
  const number = Number(/\d+/.exec(value ?? '')?.[0] ?? 1);
  return Math.min(Math.max(number, 1), 60);
}
