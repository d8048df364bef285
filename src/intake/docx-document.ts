import { Parser } from 'htmlparser2';
import type { ListPlace, Numbering } from './docx-numbering.ts';
import { composeTable, lastCell, lastRow, openInTable, type WordTable } from './docx-table.ts';

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
  const body = new Body(numbering);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => body.open(name, attributes),
      ontext: (text) => body.say(text),
      onclosetag: (name) => body.close(name),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return body.html;
}

interface Paragraph {
  html: string;
  place?: Partial<ListPlace>;
  style?: string;
}

/** The body of a document as its elements are met. */
class Body {
  html = '';
  private readonly numbering: Numbering;
  private readonly tables: WordTable[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private muted = 0;
  private depth = 0;
  private inRowProperties = false;
  private inText = false;

  constructor(numbering: Numbering) {
    this.numbering = numbering;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (++this.depth > DEEPEST) throw new Error(`Elements stand more than ${DEEPEST} deep in one another`);
    if (name === 'w:del' && this.inRowProperties) {
      const row = lastRow(this.tables);
      if (row) row.deleted = true;
    }
    if (dropped.has(name)) this.muted++;
    if (this.muted > 0) return;
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (name === 'w:p') this.paragraphs.push({ html: '' });
    else if (name === 'w:t') this.inText = true;
    else if (name === 'w:trPr') this.inRowProperties = true;
    else if (openInTable(name, attributes, this.tables)) return;
    else if (paragraph) openInParagraph(name, attributes, paragraph);
  }

  say(text: string): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (this.inText && this.muted === 0 && paragraph) paragraph.html += escapeText(text);
  }

  close(name: string): void {
    this.depth--;
    if (dropped.has(name)) {
      this.muted--;
      return;
    }
    if (this.muted > 0) return;
    if (name === 'w:t') this.inText = false;
    if (name === 'w:trPr') this.inRowProperties = false;
    if (name === 'w:p') {
      const closed = this.paragraphs.pop();
      if (closed) this.write(composeParagraph(closed, this.numbering));
    }
    if (name === 'w:tbl') {
      const table = this.tables.pop();
      if (table) this.write(composeTable(table));
    }
  }

  /** Into the open cell, or where no table is open into the body. */
  private write(html: string): void {
    const cell = lastCell(this.tables);
    if (cell) cell.html += html;
    else this.html += html;
  }
}

function openInParagraph(name: string, attributes: Record<string, string>, paragraph: Paragraph): void {
  const value = attributes['w:val'];
  if (name === 'w:br' || name === 'w:cr') paragraph.html += '<br>';
  else if (name === 'w:noBreakHyphen') paragraph.html += '-';
  else if (name === 'w:tab' && !('w:pos' in attributes)) paragraph.html += ' ';
  else if (!value) return;
  else if (name === 'w:pStyle') paragraph.style = value;
  else if (name === 'w:numId') paragraph.place = { ...paragraph.place, list: value };
  else if (name === 'w:ilvl') paragraph.place = { ...paragraph.place, level: Number(value) };
}

function composeParagraph(paragraph: Paragraph, numbering: Numbering): string {
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

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
