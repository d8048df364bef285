import * as z from 'zod/mini';
import { maskChanges } from '../../domain/registry/mask-changes.ts';
import { tableChanges, tabOfTable } from '../../domain/registry/table-exchange.ts';
import { actionsText } from '../../texts/ru/actions.ts';
import { exchangeText } from '../../texts/ru/exchange.ts';
import { settingsOf } from '../context.ts';
import { applyChanges } from '../gateway.ts';
import { batch, conflict, sheetName } from '../schemas/common.ts';
import { readTab } from '../store.ts';
import { tallyOf } from '../tally.ts';
import { procedure, Refusal } from './procedure.ts';

/** Brings an exported table back: rows with a key update, rows without are added. `write: false` only counts. */
export const importTable = procedure({
  input: z.object({ batch, rows: z.array(z.array(z.string())), write: z.boolean() }),
  output: z.object({ sheet: sheetName, added: z.number(), updated: z.number(), conflicts: z.array(conflict) }),
  run({ batch: name, rows, write }, host) {
    const sheet = tabOfTable(rows);
    if (!sheet) throw new Refusal(exchangeText.notATable);
    const standing = readTab(host.book, sheet).records.map(({ record }) => record);
    const found = tableChanges(sheet, standing, rows);
    const changes = settingsOf(host).persons === 'mask' ? maskChanges(found).changes : found;
    const { done, conflicts } = write
      ? applyChanges(host, { title: actionsText.table, batch: name }, changes)
      : { done: changes, conflicts: [] };
    return { sheet, added: tallyOf(done, 'add')[sheet] ?? 0, updated: tallyOf(done, 'update')[sheet] ?? 0, conflicts };
  },
});
