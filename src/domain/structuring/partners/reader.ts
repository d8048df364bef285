import type { PartnerDraft, Warning } from '../found.ts';
import type { Block, Line, Unit } from '../material/material.ts';
import { createClaim, type Reader, sourceUnits } from '../reader.ts';
import { readTables, type TableReading } from '../tables/tables.ts';
import { readCards } from './cards.ts';
import { readLists } from './list.ts';
import { readPartnerTable } from './table.ts';

/** Layouts of partners in running text, in the order they are tried on what the ones before left. */
const layouts: ((lines: Line[]) => TableReading | undefined)[] = [readCards, readLists];

/** Finds social partners in tables, lists, cards and prose. */
export const partnersReader: Reader = {
  kind: 'partners',
  propose(source) {
    const claim = createClaim();
    const warnings: Warning[] = [];
    const records: PartnerDraft[] = [];
    const used = new Set<string>();
    const read = (reading: TableReading) => {
      const found = readPartnerTable(reading, claim, warnings);
      if (found.length > 0) used.add(reading.table.layout);
      records.push(...found);
    };
    const tables = readTables(source.blocks);
    const taken = unitsOf(tables);
    for (const block of source.blocks) {
      for (const reading of tables.filter((table) => belongs(table, block))) if (reading.kind === 'partners') read(reading);
      if (block.type === 'table') continue;
      let lines = block.lines.filter((line) => !taken.has(line));
      for (const layout of layouts) {
        const reading = layout(lines);
        if (!reading) continue;
        read(reading);
        const now = unitsOf([reading]);
        lines = lines.filter((line) => !now.has(line));
      }
    }
    if (records.length === 0) return undefined;
    return { found: { kind: 'partners', layout: [...used].join(' + '), records, warnings }, score: records.length, claim };
  },
};

function unitsOf(readings: TableReading[]): Set<Unit> {
  return new Set(readings.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(sourceUnits))));
}

/** Whether a reading was made from the block: by the line the block and the reading have in common. */
function belongs(reading: TableReading, block: Block): boolean {
  return block.type === 'table' ? reading.table.line >= block.line && block.rows.some((row) => row.includes(reading.table.rows[0]?.[0] as never)) : block.lines.some(({ line }) => line === reading.table.line) && reading.table.layout === 'flattened';
}
