import type { PartnerDraft, Warning } from '../found.ts';
import { createClaim, type Reader } from '../reader.ts';
import { readTables } from '../tables/tables.ts';
import { readPartnerTable } from './table.ts';

/** Finds social partners in tables, lists, cards and prose. */
export const partnersReader: Reader = {
  kind: 'partners',
  propose(source) {
    const claim = createClaim();
    const warnings: Warning[] = [];
    const records: PartnerDraft[] = [];
    const layouts = new Set<string>();
    for (const reading of readTables(source.blocks)) {
      if (reading.kind !== 'partners') continue;
      const found = readPartnerTable(reading, claim, warnings);
      if (found.length > 0) layouts.add(reading.table.layout);
      records.push(...found);
    }
    if (records.length === 0) return undefined;
    return {
      found: { kind: 'partners', layout: [...layouts].join(' + '), records, warnings },
      score: records.length,
      claim,
    };
  },
};
