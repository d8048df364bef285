import * as z from 'zod/mini';
import { giveKeys } from '../give-keys.ts';
import { sheetName } from '../schemas/common.ts';
import { adoptedSheets } from '../store.ts';
import { procedure } from './procedure.ts';

/** Remembers how an existing sheet is read as one of our tabs, and gives its rows keys in a column of their own. */
export const adoptSheet = procedure({
  input: z.object({
    title: z.string(),
    sheet: sheetName,
    headerRow: z.number(),
    columns: z.array(z.object({ header: z.string(), field: z.string() })),
  }),
  output: z.object({ keys: z.number() }),
  run({ title, sheet, headerRow, columns }, host) {
    const named = columns.filter(({ field }) => field !== '').map(({ header, field }) => [header, field]);
    const mapping = { headerRow, columns: Object.fromEntries(named) as Record<string, string> };
    host.book.setProperty('adopted', JSON.stringify({ ...adoptedSheets(host.book), [sheet]: { title, mapping } }));
    return { keys: giveKeys(host) };
  },
});
