import * as z from 'zod/mini';
import { proposeMapping as propose } from '../../domain/registry/adoption.ts';
import type { SheetName } from '../../domain/registry/registry.ts';
import { exchangeText } from '../../texts/ru/exchange.ts';
import { rowIndex, sheetName } from '../schemas/common.ts';
import { adoptedSheets } from '../store.ts';
import { procedure, Refusal } from './procedure.ts';

/**
 * How the columns of an existing sheet are read as one of our tabs, as it was taught, or could be; `headerRow` is
 * zero-based, `field` '' is a column of the school's own.
 */
export const proposeMapping = procedure({
  input: z.object({ title: z.string(), sheet: z.optional(sheetName), headerRow: z.optional(rowIndex) }),
  output: z.object({
    titles: z.array(z.string()),
    sheet: z.optional(sheetName),
    headerRow: z.number(),
    columns: z.array(z.object({ header: z.string(), field: z.string() })),
  }),
  run({ title, sheet, headerRow: row }, host) {
    const titles = host.book.titles();
    if (title === '') return { titles, headerRow: 0, columns: [] };
    const content = host.book.read(title);
    if (!content) throw new Refusal(exchangeText.noSheet(title));
    const [known, standing] = Object.entries(adoptedSheets(host.book)).find(([, one]) => one.title === title) ?? [];
    const asked = (sheet && sheet !== known) || (row !== undefined && row !== standing?.mapping.headerRow);
    if (!standing || asked) return { titles, ...propose(content.rows, { sheet, headerRow: row }) };
    const { headerRow, columns } = standing.mapping;
    const headers = (content.rows[headerRow] ?? []).filter((header) => header.trim() !== '');
    const taught = headers.map((header) => ({ header, field: columns[header] ?? '' }));
    return { titles, sheet: known as SheetName, headerRow, columns: taught };
  },
});
