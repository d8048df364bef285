import type { SheetName } from '../domain/registry/registry.ts';
import { offersOf } from '../domain/registry/words.ts';
import * as sheets from '../domain/sheets/index.ts';
import type { Sheet } from '../domain/sheets/sheet.ts';
import type { Book } from './host.ts';
import { adoptedSheets, ownWordsOf, readTabEnd } from './store.ts';

/**
 * Brings the drop-downs of open dictionaries to what «Словари» says now; nothing is written where they say it already.
 * Sheets whose columns were taught are the school's own and stay as they are.
 */
export function offerWords(book: Book): void {
  const own = ownWordsOf(book);
  const said = JSON.stringify(own.map(({ dictionary, value }) => [dictionary, value]));
  if ((book.property('offered') ?? '[]') === said) return;
  const adopted = adoptedSheets(book);
  for (const [name, { fields }] of Object.entries(sheets) as [SheetName, Sheet][]) {
    const open = Object.entries(fields).filter(([, { kind }]) => kind === 'open-choice');
    if (open.length === 0 || Object.keys(adopted[name]?.mapping.columns ?? {}).length > 0) continue;
    const { title, exists, layout } = readTabEnd(book, name);
    for (const [field, { dictionary = '' }] of open) {
      const column = layout.columns.get(field);
      if (exists && column !== undefined) book.offer(title, layout.headerRow, column, offersOf(dictionary, own));
    }
  }
  book.setProperty('offered', said);
}
