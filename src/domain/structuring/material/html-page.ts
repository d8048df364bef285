import { squeeze } from '../../reading/text.ts';
import { blocksOf, deepest, type OpenTable, openCell, openTable, placeInside } from './html-table.ts';
import type { Block, Line } from './material.ts';

const blockElements =
  'p div h1 h2 h3 h4 h5 h6 section article tr table ul ol dl dt dd header footer main nav figure blockquote caption thead tbody';
/** Begins and ends a line. */
const breaking = new Set(blockElements.split(' '));
/** Stands within a line; every other element holds lines of its own. */
const inline = new Set(['a', 'b', 'em', 'font', 'i', 's', 'span', 'strong', 'sub', 'sup', 'u']);
const elementName = /^[a-z][\w.-]*$/;
/** Shows nothing of what stands in it. */
const silent = new Set(['style', 'script', 'title', 'head', 'template', 'noscript']);

/** Spaces set one after another part columns: date and town, post and name. */
const gap = /(?:[^\S\u00a0]*\u00a0){3,}\s*/;
/** Lists within lists beyond this depth are indented no further. */
const deepestList = 20;

/** The text of a line so far that is its list mark alone. */
const markAlone = /^(?:•|\d+\.)$/;

/** The blocks of a page, as its tags and texts are met. */
export class Page {
  readonly blocks: Block[] = [];
  /** Every line of the page, wherever it stands. */
  readonly said: Line[] = [];
  private readonly readPlain: ((text: string, line: number) => Block[]) | undefined;
  private readonly tables: OpenTable[] = [];
  private readonly lists: { ordered: boolean; next: number }[] = [];
  private lines: Line[] = [];
  private text = '';
  /** Text outside every element. */
  private plain = '';
  /** How many elements that hold lines are open, how many that show nothing, and how many tables. */
  private nested = 0;
  private muted = 0;
  private depth = 0;
  private indent = '';
  private number = 1;

  constructor(readPlain: ((text: string, line: number) => Block[]) | undefined) {
    this.readPlain = readPlain;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (holdsLines(name)) {
      if (this.nested === 0 && name !== 'br') this.endPlain();
      this.nested++;
    }
    if (silent.has(name)) this.muted++;
    if (this.muted > 0) return;
    const table = this.table();
    if (name === 'br') this.breakLine();
    else if (name === 'table') this.openTable();
    else if (name === 'tr' && table) this.openRow(table);
    else if ((name === 'td' || name === 'th') && table) {
      this.endLine();
      openCell(table, attributes, this.number);
    } else if (name === 'li') this.openItem();
    else this.openBlock(name, attributes);
  }

  say(text: string): void {
    if (this.muted > 0) return;
    if (this.nested === 0 && this.readPlain) this.plain += text;
    else this.text += text;
  }

  close(name: string): void {
    if (holdsLines(name)) this.nested--;
    if (silent.has(name)) this.muted = Math.max(0, this.muted - 1);
    if (this.muted > 0) return;
    if (name === 'ul' || name === 'ol') {
      this.endLine();
      this.lists.pop();
    }
    const table = this.table();
    if ((name === 'td' || name === 'th') && table) {
      this.endLine();
      delete table.cell;
    } else if (name === 'table' && table) this.closeTable(table);
    else if (name === 'li' || breaking.has(name)) this.endLine();
  }

  end(): void {
    this.endPlain();
    this.flush();
  }

  /** The innermost table that is open. */
  private table(): OpenTable | undefined {
    return this.tables[this.tables.length - 1];
  }

  private breakLine(): void {
    if (this.nested === 1 && this.readPlain) this.plain += '\n';
    else this.endLine();
  }

  private openTable(): void {
    this.depth++;
    if (this.depth > deepest) return;
    if (this.tables.length === 0) this.flush();
    else this.endLine();
    this.tables.push(openTable(this.number));
  }

  private closeTable(table: OpenTable): void {
    this.depth--;
    if (this.depth >= deepest) return;
    this.endLine();
    this.tables.pop();
    const closed = blocksOf(table);
    const outer = this.table();
    if (outer) placeInside(outer, closed);
    else for (const block of closed) this.blocks.push(block);
  }

  private openRow(table: OpenTable): void {
    this.endLine();
    table.rows.push([]);
    delete table.cell;
  }

  private openItem(): void {
    this.endLine();
    const list = this.lists[this.lists.length - 1];
    this.indent = '  '.repeat(Math.min(deepestList, Math.max(0, this.lists.length - 1)));
    this.text = list?.ordered ? `${list.next++}. ` : '• ';
  }

  private openBlock(name: string, attributes: Record<string, string>): void {
    if (name === 'ul' || name === 'ol')
      this.lists.push({ ordered: name === 'ol', next: Number(attributes.start ?? 1) || 1 });
    if (/^h[1-6]$/.test(name) && this.tables.length === 0) {
      this.endLine();
      if (this.lines.length > 0) this.lines.push({ text: '', line: this.number });
    }
    // «<li><p>»: the mark stands before what the paragraph holds.
    if (breaking.has(name) && !markAlone.test(squeeze(this.text))) this.endLine();
    const level = /mso-list:\s*\S+\s+level(\d)/i.exec(attributes.style ?? '')?.[1];
    if (level) this.indent = '  '.repeat(Math.min(8, Number(level) - 1));
  }

  private endLine(): void {
    const raw = this.text
      .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
      .replace(/\{\s*(["'`])\s*\1\s*\}/g, ' ')
      .replace(/\{\s*["'`]([^{}]*)["'`]\s*\}/g, '$1');
    const line = squeeze(raw);
    this.text = '';
    if (line === '' || /^[{}()[\];,\s]+$/.test(line)) return;
    this.said.push({ text: line, line: this.number });
    const cell = this.table()?.cell?.cell;
    if (cell) {
      if (cell.lines.length === 0) cell.line = this.number;
      cell.lines.push(line);
    } else this.lines.push({ text: this.indent + raw.split(gap).map(squeeze).join('\t').trim(), line: this.number });
    this.number++;
    this.indent = '';
  }

  private flush(): void {
    this.endLine();
    if (this.lines.length > 0) this.blocks.push({ type: 'paragraphs', lines: this.lines });
    this.lines = [];
  }

  private endPlain(): void {
    const { plain } = this;
    this.plain = '';
    if (this.readPlain && /\S\s*\n\s*\S/.test(plain)) {
      this.flush();
      for (const block of this.readPlain(plain, this.number)) this.blocks.push(block);
      this.number += plain.split('\n').length;
    } else this.text += plain;
  }
}

function holdsLines(name: string): boolean {
  return elementName.test(name) && !inline.has(name);
}
