import { expect, test } from 'vitest';
import type { DocumentDefinition } from '../../src/domain/documents/document.ts';
import * as documents from '../../src/domain/documents/index.ts';
import { sizes } from '../../src/domain/documents/parts/page.ts';
import { sampleBook } from '../../src/domain/sample/sample-book.ts';
import { context } from './fixture.ts';
import { made, partOf } from './made.ts';

const from = sampleBook(context.today);
const keysFor = ({ scope }: DocumentDefinition) => ({ partner: ['П-0003'], meeting: [], book: [] })[scope];

/** Width of a letter of Times New Roman beside its size, on the average of Russian words, and of a bold one. */
const LETTER = 0.5;
const BOLD = 0.54;

/** Words of the ruled tables that do not fit into their columns, in the twips that they would need. */
function torn(xml: string): string[] {
  const words: string[] = [];
  for (const [table] of xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)) {
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const margins = /<w:tblCellMar>[\s\S]*?<\/w:tblCellMar>/.exec(table)?.[0] ?? '';
    const sides = Number(/<w:left [^>]*w:w="(\d+)"/.exec(margins)?.[1] ?? 108) * 2;
    for (const [row] of table.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)) {
      const cells = [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) => cell);
      if (cells.length !== widths.length) continue;
      for (const [column, cell] of cells.entries()) {
        const size = cell.includes('"WideCell"') ? sizes.wide : sizes.table;
        const text = [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, part]) => part).join(' ');
        for (const word of text.split(/[\s\u00a0/-]+/)) {
          const needed = word.length * size * 10 * (cell.includes('<w:b/>') ? BOLD : LETTER);
          if (needed > (widths[column] ?? 0) - sides) words.push(`${word}: ${needed} in ${widths[column]}`);
        }
      }
    }
  }
  return [...new Set(words)];
}

test.each(Object.values(documents).map((document) => [document.id, document] as const))(
  '%s: no column of the sample school tears a word',
  async (_id, document) => {
    const docx = await made(document, { from, keys: keysFor(document), with: { today: '2026-11-21' } });
    expect(torn(partOf(docx))).toEqual([]);
  },
);
