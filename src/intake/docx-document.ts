import { Parser } from 'htmlparser2';
import type { ListPlace, Numbering } from './docx-numbering.ts';

interface WordCell {
  html: string;
  span: number;
  /** `restart` begins a cell merged downwards, `continue` is covered by it. */
  merge?: 'restart' | 'continue';
}

interface WordTable {
  rows: { cells: WordCell[]; deleted: boolean }[];
}

/** What stands in these is no text of the document: deleted, moved away, drawn a second time, or a field's code. */
const dropped = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:delText',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
]);

/** How deep elements may stand in one another: a table in a table in a table is some forty deep. */
const DEEPEST = 1_000;

/** The body of `document.xml` as `<p>`, `<h2>` and `<table>`: list marks written out, list levels kept as an indent style. */
export function readDocument(xml: string, numbering: Numbering): string {
  let body = '';
  const tables: WordTable[] = [];
  const paragraphs: { html: string; place?: Partial<ListPlace>; style?: string }[] = [];
  let muted = 0;
  let depth = 0;
  let inRowProperties = false;
  let inText = false;

  const write = (html: string) => {
    const table = tables[tables.length - 1];
    const row = table?.rows[table.rows.length - 1];
    const cell = row?.cells[row.cells.length - 1];
    if (cell) cell.html += html;
    else body += html;
  };
  const paragraph = () => paragraphs[paragraphs.length - 1];

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST) throw new Error(`Elements stand more than ${DEEPEST} deep in one another`);
        if (name === 'w:del' && inRowProperties) {
          const row = tables[tables.length - 1]?.rows.slice(-1)[0];
          if (row) row.deleted = true;
        }
        if (dropped.has(name)) muted++;
        if (muted > 0) return;
        const value = attributes['w:val'];
        const open = paragraph();
        switch (name) {
          case 'w:p':
            paragraphs.push({ html: '' });
            break;
          case 'w:pStyle':
            if (open && value) open.style = value;
            break;
          case 'w:numId':
            if (open && value) open.place = { ...open.place, list: value };
            break;
          case 'w:ilvl':
            if (open && value) open.place = { ...open.place, level: Number(value) };
            break;
          case 'w:t':
            inText = true;
            break;
          case 'w:br':
          case 'w:cr':
            if (open) open.html += '<br>';
            break;
          case 'w:tab':
            if (open && !('w:pos' in attributes)) open.html += ' ';
            break;
          case 'w:noBreakHyphen':
            if (open) open.html += '-';
            break;
          case 'w:tbl':
            tables.push({ rows: [] });
            break;
          case 'w:tr':
            tables[tables.length - 1]?.rows.push({ cells: [], deleted: false });
            break;
          case 'w:trPr':
            inRowProperties = true;
            break;
          case 'w:tc':
            tables[tables.length - 1]?.rows.slice(-1)[0]?.cells.push({ html: '', span: 1 });
            break;
          case 'w:gridSpan': {
            const cell = lastCell(tables);
            if (cell && value) cell.span = Number(value);
            break;
          }
          case 'w:vMerge': {
            const cell = lastCell(tables);
            if (cell) cell.merge = value === 'restart' ? 'restart' : 'continue';
            break;
          }
        }
      },
      ontext(data) {
        const open = paragraph();
        if (inText && muted === 0 && open) open.html += escapeText(data);
      },
      onclosetag(name) {
        depth--;
        if (dropped.has(name)) {
          muted--;
          return;
        }
        if (muted > 0) return;
        if (name === 'w:t') inText = false;
        if (name === 'w:trPr') inRowProperties = false;
        if (name === 'w:p') {
          const closed = paragraphs.pop();
          if (closed) write(composeParagraph(closed, numbering));
        }
        if (name === 'w:tbl') {
          const table = tables.pop();
          if (table) write(composeTable(table));
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return body;
}

function lastCell(tables: WordTable[]): WordCell | undefined {
  return tables[tables.length - 1]?.rows.slice(-1)[0]?.cells.slice(-1)[0];
}

function composeParagraph(
  paragraph: { html: string; place?: Partial<ListPlace>; style?: string },
  numbering: Numbering,
): string {
  const inherited = paragraph.style ? numbering.styleList(paragraph.style) : undefined;
  const list = paragraph.place?.list ?? inherited?.list;
  const level = paragraph.place?.level ?? inherited?.level ?? 0;
  const tag = paragraph.style && numbering.isHeading(paragraph.style) ? 'h2' : 'p';
  // Word does not number an empty paragraph of a list that is only a spacer.
  if (list === undefined || list === '0' || paragraph.html.trim() === '') return `<${tag}>${paragraph.html}</${tag}>`;
  const mark = numbering.next({ list, level });
  const style = level > 0 ? ` style="mso-list:l level${level + 1}"` : '';
  return `<${tag}${style}>${mark ? `${escapeText(mark)} ` : ''}${paragraph.html}</${tag}>`;
}

function composeTable(table: WordTable): string {
  const rows = table.rows.filter((row) => !row.deleted);
  const columnsOf = (cells: WordCell[]) => {
    let column = 0;
    return cells.map((cell) => {
      const at = column;
      column += cell.span;
      return at;
    });
  };
  const starts = rows.map((row) => columnsOf(row.cells));
  const html = rows.map((row, top) => {
    const cells = row.cells.map((cell, index) => {
      if (cell.merge === 'continue' && top > 0) return '';
      let depth = 1;
      if (cell.merge) {
        for (let down = top + 1; down < rows.length; down++) {
          const below = starts[down]?.indexOf(starts[top]?.[index] ?? -1) ?? -1;
          if (below < 0 || rows[down]?.cells[below]?.merge !== 'continue') break;
          depth++;
        }
      }
      return `<td${cell.span > 1 ? ` colspan="${cell.span}"` : ''}${depth > 1 ? ` rowspan="${depth}"` : ''}>${cell.html}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${html.join('')}</table>`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
