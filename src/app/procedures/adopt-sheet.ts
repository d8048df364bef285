import * as z from 'zod/mini';
import type { SheetName } from '../../domain/registry/registry.ts';
import * as sheets from '../../domain/sheets/index.ts';
import { exchangeText } from '../../texts/ru/exchange.ts';
import { giveKeys } from '../give-keys.ts';
import { rowIndex, sheetName } from '../schemas/common.ts';
import { adoptedSheets } from '../store.ts';
import { writing } from '../writing.ts';
import { procedure, Refusal } from './procedure.ts';

/** Remembers how an existing sheet is read as one of our tabs, and gives its rows keys in a column of their own. */
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
      if (taken) throw new Refusal(exchangeText.sheetTaken(title, sheets[taken].text.title));
      host.book.setProperty('adopted', JSON.stringify({ ...adopted, [sheet]: { title, mapping } }));
    });
    return { keys: giveKeys(host) };
  },
});
