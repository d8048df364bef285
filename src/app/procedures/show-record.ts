import * as z from 'zod/mini';
import { at } from '../schemas/common.ts';
import { readTab } from '../store.ts';
import { procedure } from './procedure.ts';

/** Moves the selection to the cell of a record; `found` is false when the record is gone. Without a key: shows the tab. */
export const showRecord = procedure({
  input: at,
  output: z.object({ found: z.boolean() }),
  run({ sheet, key, field }, host) {
    const tab = readTab(host.book, sheet);
    if (key === '') {
      host.book.show(tab.title);
      return { found: true };
    }
    const row = tab.records.find(({ record }) => record.key === key)?.row;
    if (row === undefined) return { found: false };
    host.book.show(tab.title);
    host.book.select(tab.title, row, tab.layout.columns.get(field) ?? 0);
    return { found: true };
  },
});
