import * as z from 'zod/mini';
import type { Change } from '../../domain/registry/changes.ts';
import { keepLinks } from '../../domain/registry/links.ts';
import type { SheetName } from '../../domain/registry/registry.ts';
import * as sheets from '../../domain/sheets/index.ts';
import { exchangeText } from '../../texts/ru/exchange.ts';
import { giveKeys } from '../give-keys.ts';
import type { Book } from '../host.ts';
import { rowIndex, sheetName } from '../schemas/common.ts';
import { adoptedSheets, readTab } from '../store.ts';
import { updateKeys } from '../tab-writer.ts';
import { writing } from '../writing.ts';
import { procedure, Refusal } from './procedure.ts';

/**
 * Remembers how an existing sheet is read as one of our tabs, and gives its rows keys in a column of their own. What was
 * taught as the wrong tab is taught anew, until other records name its rows.
 */
export const adoptSheet = procedure({
  input: z.object({
    title: z.string(),
    sheet: sheetName,
    headerRow: rowIndex,
    columns: z.array(z.object({ header: z.string(), field: z.string() })),
  }),
  output: z.object({ keys: z.number() }),
  run({ title, sheet, headerRow, columns }, host) {
    const named = columns.filter(({ field }) => field !== '').map(({ header, field }) => [header, field]);
    const mapping = { headerRow, columns: Object.fromEntries(named) as Record<string, string> };
    writing(host.book, () => {
      const adopted = adoptedSheets(host.book);
      if (!host.book.titles().includes(title)) throw new Refusal(exchangeText.noSheet(title));
      const taken = (Object.keys(sheets) as SheetName[]).find(
        (name) => name !== sheet && (adopted[name]?.title ?? sheets[name].text.title) === title,
      );
      if (taken) {
        if (!adopted[taken] || !leave(host.book, taken))
          throw new Refusal(exchangeText.sheetTaken(title, sheets[taken].text.title));
        delete adopted[taken];
      }
      host.book.setProperty('adopted', JSON.stringify({ ...adopted, [sheet]: { title, mapping } }));
    });
    return { keys: giveKeys(host) };
  },
});

/** Takes the keys of an adopted sheet away when it is taught as another tab; false where other records name them. */
function leave(book: Book, name: SheetName): boolean {
  const tab = readTab(book, name);
  const removed = tab.records.map(({ record: { key } }): Change => ({ type: 'remove', sheet: name, key, seen: {} }));
  const torn = keepLinks(removed, (other) => readTab(book, other).records.map(({ record }) => record)).conflicts;
  if (torn.length > 0) return false;
  updateKeys(
    book,
    tab,
    tab.records.map(({ row }) => ({ row, key: '' })),
  );
  return true;
}
