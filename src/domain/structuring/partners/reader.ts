import { cellText } from '../cell-text.ts';
import type { PartnerDraft } from '../found.ts';
import { createClaim, type Reader } from '../reader.ts';
import { cellOf, readTables } from '../tables/tables.ts';

/** Finds social partners in tables, lists, cards and prose. */
export const partnersReader: Reader = {
  kind: 'partners',
  propose(source) {
    const claim = createClaim();
    const records: PartnerDraft[] = [];
    for (const reading of readTables(source.blocks)) {
      if (reading.kind !== 'partners') continue;
      for (const row of reading.rows) {
        if (row.type === 'skipped') for (const cell of row.cells) claim.skip(cell, row.as);
        if (row.type !== 'record') continue;
        const name = cellOf(reading, row, 'partner');
        if (!name) continue;
        for (const cell of row.cells) if (!cell.merged) claim.take(cell);
        records.push({ name: cellText(name), source: { name: { text: cellText(name), line: name.line } } });
      }
    }
    if (records.length === 0) return undefined;
    return { found: { kind: 'partners', layout: 'table', records, warnings: [] }, score: records.length, claim };
  },
};
