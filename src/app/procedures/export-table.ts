import * as z from 'zod/mini';
import { tableText } from '../../domain/registry/table-exchange.ts';
import * as sheets from '../../domain/sheets/index.ts';
import { settingsOf } from '../context.ts';
import { sheetName } from '../schemas/common.ts';
import { readTab } from '../store.ts';
import { procedure } from './procedure.ts';

/**
 * A tab as CSV, a load of records a call: `next` is where to go on. The same file can be brought back and updates records by
 * their keys.
 */
export const exportTable = procedure({
  input: z.object({ sheet: sheetName, from: z.optional(z.number().check(z.int(), z.minimum(0))) }),
  output: z.object({ name: z.string(), text: z.string(), next: z.optional(z.number()) }),
  run({ sheet, from }, host) {
    const records = readTab(host.book, sheet).records.map(({ record }) => record);
    return {
      name: `${sheets[sheet].text.title}.csv`,
      ...tableText(sheet, records, settingsOf(host).personalFields, from),
    };
  },
});
