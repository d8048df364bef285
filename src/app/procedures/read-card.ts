import * as z from 'zod/mini';
import type { AnyRecord } from '../../domain/registry/registry.ts';
import { linkedTo, partnerOf, selectedRecord, stageOf, trailsOf } from '../card.ts';
import { openBook } from '../context.ts';
import { sheetName } from '../schemas/common.ts';
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
    /** The step the partner has reached, and what the next one lacks, in words. */
    stage: z.optional(
      z.object({
        step: z.number(),
        last: z.number(),
        name: z.string(),
        lacks: z.array(z.string()),
        ladders: z.array(z.object({ name: z.string(), at: z.string(), next: z.string() })),
      }),
    ),
    linked: z.record(z.string(), z.array(record)),
    trails: z.array(z.array(z.object({ step: z.string(), sheet: sheetName, key: z.string(), text: z.string() }))),
  }),
  run({ sheet, key }, host) {
    const at = sheet && key ? { sheet, key } : selectedRecord(host);
    const nothing = { sheet: '', record: {}, linked: {}, trails: [] };
    if (!at) return nothing;
    const { view } = openBook(host);
    const found = (view[at.sheet] as AnyRecord[]).find((row) => row.key === at.key);
    if (!found) return nothing;
    const partner = view.partnerByKey.get(partnerOf(view, at.sheet, found));
    return {
      sheet: at.sheet,
      record: found,
      ...(partner ? { partner, stage: stageOf(view, partner) } : {}),
      linked: (partner
        ? linkedTo(view, partner.key)
        : at.sheet === 'meetings'
          ? { decisions: view.decisionsOf(found.key) }
          : {}) as Record<string, AnyRecord[]>,
      trails: partner ? trailsOf(view, partner.key) : [],
    };
  },
});
