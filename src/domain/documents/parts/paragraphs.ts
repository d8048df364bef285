import { type FileChild, HeadingLevel, Paragraph, Tab, TextRun } from 'docx';
import { commonText } from '../../../texts/ru/documents/common.ts';
import type { TagName } from '../../../texts/ru/documents/tags.ts';
import { each, end, none, put } from './marks.ts';

type Alignment = 'left' | 'center' | 'right';

/** The title of a document: centred, bold, one paragraph per line. */
export function title(...lines: string[]): Paragraph[] {
  return lines.map((text) => new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(text)] }));
}

/** A numbered section heading. */
export function heading(text: string, level: 1 | 2 | 3 = 1): Paragraph {
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
  return new Paragraph({ heading: levels[level], children: [new TextRun(text)] });
}

/** A paragraph of text: justified, first line indented. What ends in a colon stands on the page of what follows. */
export function text(...runs: (string | TextRun)[]): Paragraph {
  const last = runs[runs.length - 1];
  return new Paragraph({
    style: 'BodyLines',
    keepNext: typeof last === 'string' && last.endsWith(':'),
    children: runs.map((run) => (typeof run === 'string' ? new TextRun(run) : run)),
  });
}

/** A bold line over what it names, on the same page as its beginning. */
export function label(words: string): Paragraph {
  return new Paragraph({ style: 'BodyLines', keepNext: true, children: [bold(words)] });
}

/** A paragraph of one of the document's own styles. */
export function paragraph(style: 'Cell' | 'WideCell' | 'CellHeading' | 'Small', words: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(words)] });
}

/** A plain line without indent. */
export function line(words: string, alignment: Alignment = 'left', options: { bold?: boolean } = {}): Paragraph {
  return new Paragraph({
    alignment,
    spacing: { after: 60 },
    children: [new TextRun({ text: words, ...(options.bold ? { bold: true } : {}) })],
  });
}

/** An item of a list marked with a dash. */
export function item(words: string, style: 'BodyItem' | 'CellItem' = 'BodyItem'): Paragraph {
  return new Paragraph({ style, children: [new TextRun({ children: ['\u2013', new Tab(), words] })] });
}

/** A list inside a table cell, one paragraph per record; «нет данных» where there is none. */
export function cellList(list: TagName, tag: TagName): Paragraph[] {
  const plain = (words: string) => new Paragraph({ style: 'Cell', children: [new TextRun(words)] });
  return [
    plain(each(list)),
    item(put(tag), 'CellItem'),
    plain(end(list)),
    plain(none(list)),
    plain(commonText.noData),
    plain(end(list)),
  ];
}

/** The paragraphs once per record of the list; the marks stand in paragraphs of their own, which vanish. */
export function forEach(list: TagName, ...children: FileChild[]): FileChild[] {
  return [new Paragraph(each(list)), ...children, new Paragraph(end(list))];
}

/** The paragraphs where the list is empty or the condition is not met. */
export function otherwise(list: TagName, ...children: FileChild[]): FileChild[] {
  return [new Paragraph(none(list)), ...children, new Paragraph(end(list))];
}

/** An empty line. */
export const gap = () => new Paragraph({ spacing: { after: 0 } });

/** Bold words inside a paragraph of text. */
export const bold = (words: string) => new TextRun({ text: words, bold: true });

/** Small print under a table. */
export function small(words: string): Paragraph {
  return new Paragraph({ style: 'Small', spacing: { before: 60 }, children: [new TextRun(words)] });
}

/** «нет данных», or other words, where the list is empty. */
export const missing = (list: TagName, words: string = commonText.noData) => otherwise(list, text(words));

/** Numbered decisions with their terms on the next line. */
export function numbered(list: TagName): FileChild[] {
  return forEach(
    list,
    text(`${put('position')}. ${put('decision')}`),
    ...forEach('withTerms', text(new TextRun({ text: put('terms'), italics: true }))),
  );
}
