import * as z from 'zod/mini';
import type { AnyRecord, SheetName } from '../../domain/registry/registry.ts';
import * as sheets from '../../domain/sheets/index.ts';
import { linkedTo, partnerOf, trailsOf } from '../card.ts';
import { openBook } from '../context.ts';
import type { Host } from '../host.ts';
import { sheetName } from '../schemas/common.ts';
import { adoptedSheets, readTab } from '../store.ts';
import { procedure } from './procedure.ts';

const record = z.record(z.string(), z.string());

/**
 * The card of a record, or of the selected row: the record, its partner with everything linked, and how each roadmap
 * row came about. `sheet` is '' when nothing that the book knows is selected.
 */
export const readCard = procedure({
  input: z.object({ sheet: z.optional(sheetName), key: z.optional(z.string()) }),
  output: z.object({
    sheet: z.string(),
    record,
    partner: z.optional(record),
    linked: z.record(z.string(), z.array(record)),
    trails: z.array(z.array(z.object({ step: z.string(), sheet: sheetName, key: z.string(), text: z.string() }))),
  }),
  run({ sheet, key }, host) {
    const at = sheet && key ? { sheet, key } : selected(host);
    const nothing = { sheet: '', record: {}, linked: {}, trails: [] };
    if (!at) return nothing;
    const { view } = openBook(host);
    const found = (view[at.sheet] as AnyRecord[]).find((row) => row.key === at.key);
    if (!found) return nothing;
    const partner = view.partnerByKey.get(partnerOf(view, at.sheet, found));
    return {
      sheet: at.sheet,
      record: found,
      ...(partner ? { partner } : {}),
      linked: partner ? (linkedTo(view, partner.key) as Record<string, AnyRecord[]>) : {},
      trails: partner ? trailsOf(view, partner.key) : [],
    };
  },
});

/** The record of the selected row. */
function selected(host: Host): { sheet: SheetName; key: string } | undefined {
  const selection = host.book.selection();
  if (!selection) return undefined;
  const adopted = adoptedSheets(host.book);
  const name = (Object.keys(sheets) as SheetName[]).find(
    (candidate) => (adopted[candidate]?.title ?? sheets[candidate].text.title) === selection.title,
  );
  if (!name) return undefined;
  const key = readTab(host.book, name).records.find(({ row }) => row === selection.row)?.record.key;
  return key ? { sheet: name, key } : undefined;
}
