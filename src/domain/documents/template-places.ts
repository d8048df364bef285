import type Docxtemplater from 'docxtemplater';
import type { DXT } from 'docxtemplater';
import { templateText as text } from '../../texts/ru/documents/template.ts';
import { fold, squeeze } from '../reading/text.ts';

/** A tag of a template and where it stands. */
export interface Place {
  /** As typed, with braces: `{#партнёры}`. */
  tag: string;
  /** The word alone, folded. */
  word: string;
  kind: 'text' | 'list' | 'raw';
  /** A list that begins inside a table and ends outside it, or the other way round. */
  torn: boolean;
  /** Folded names of the lists around it, the innermost first. */
  lists: readonly string[];
  /** In words: «Основной текст, таблица 1, строка 2, рядом с „…“». */
  at: string;
}

/** Every tag of a compiled template in the order of its text, headers and footers included. */
export function places(document: Docxtemplater): Place[] {
  const compiled = (document as unknown as { compiled: Record<string, { postparsed: DXT.Part[] }> }).compiled;
  return Object.entries(compiled).flatMap(([file, { postparsed }]) => {
    const walk = new Walk(partOf(file));
    walk.through(postparsed, []);
    return walk.finish();
  });
}

/** The part of the document a file of the package holds, in words. */
export function partOf(file: string): string {
  if (/header/.test(file)) return text.place.header;
  return /footer/.test(file) ? text.place.footer : text.place.main;
}

/** The words around a tag, short enough for a sentence. */
export function nearby(words: string): string {
  const line = squeeze(words);
  return text.place.near(line.length > 60 ? `${line.slice(0, 60).trim()}\u2026` : line);
}

/** Whether printing the list twice would leave a table cell without its end. */
function tears({ subparsed = [] }: DXT.Part): boolean {
  let open = 0;
  for (const { tag, position } of subparsed) {
    if (tag !== 'w:tc') continue;
    open += position === 'start' ? 1 : -1;
    if (open < 0) return true;
  }
  return open !== 0;
}

class Walk {
  private readonly part: string;
  private readonly found: Place[] = [];
  /** Tags whose paragraph is not over yet: its text tells where they stand. */
  private open: Place[] = [];
  private paragraph = '';
  private table = 0;
  private row = 0;
  private depth = 0;

  constructor(part: string) {
    this.part = part;
  }

  through(parts: readonly DXT.Part[], lists: readonly string[]): void {
    for (const part of parts) {
      if (part.type === 'placeholder') this.placeholder(part, lists);
      else if (part.type === 'tag') this.mark(part);
      else if (part.position === 'insidetag') this.paragraph += part.value;
    }
  }

  finish(): Place[] {
    this.close();
    return this.found;
  }

  private placeholder(part: DXT.Part, lists: readonly string[]): void {
    const kind = part.module === 'loop' ? 'list' : part.module === 'rawxml' ? 'raw' : 'text';
    const sign = kind === 'list' ? (part.inverted ? '^' : '#') : kind === 'raw' ? '@' : '';
    const place = {
      tag: `{${sign}${part.value}}`,
      word: fold(part.value),
      kind,
      torn: tears(part),
      lists,
      at: '',
    } as const;
    this.open.push(place);
    this.paragraph += place.tag;
    if (part.subparsed) {
      // The part printed for an empty list stands outside it.
      this.through(part.subparsed, part.inverted ? lists : [place.word, ...lists]);
      this.paragraph += `{/${part.value}}`;
    }
  }

  private mark({ tag, position }: DXT.Part): void {
    if (tag === 'w:tbl') {
      this.depth += position === 'start' ? 1 : -1;
      if (position === 'start' && this.depth === 1) {
        this.table++;
        this.row = 0;
      }
    }
    if (tag === 'w:tr' && position === 'start' && this.depth === 1) this.row++;
    if (tag === 'w:p' && position === 'end') this.close();
  }

  private close(): void {
    const where = [
      this.part,
      ...(this.depth > 0 ? [text.place.row(this.table, this.row)] : []),
      nearby(this.paragraph),
    ];
    for (const place of this.open) this.found.push({ ...place, at: where.join(', ') });
    this.open = [];
    this.paragraph = '';
  }
}
