import * as z from 'zod/mini';
import { csvOf, tableOf } from '../../domain/registry/table-exchange.ts';
import * as sheets from '../../domain/sheets/index.ts';
import { settingsOf } from '../context.ts';
import { sheetName } from '../schemas/common.ts';
import { readTab } from '../store.ts';
import { procedure } from './procedure.ts';

/** A tab as CSV; the same file can be brought back and updates records by their keys. */
export const exportTable = procedure({
  input: z.object({ sheet: sheetName }),
  output: z.object({ name: z.string(), text: z.string() }),
  run({ sheet }, host) {
    const records = readTab(host.book, sheet).records.map(({ record }) => record);
    return {
      name: `${sheets[sheet].text.title}.csv`,
      text: csvOf(tableOf(sheet, records, settingsOf(host).personalFields)),
    };
  },
});
