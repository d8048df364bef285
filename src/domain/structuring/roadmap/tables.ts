import { planName } from '../../reading/lexicon/plans.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import { squeeze, words } from '../../reading/text.ts';
import type { ActivityDraft, Warning } from '../found.ts';
import { furniture } from '../furniture.ts';
import type { Block, Line, Unit } from '../material/material.ts';
import { type Claim, sourceUnits, unitText } from '../reader.ts';
import { chartColumns } from '../tables/chart-columns.ts';
import type { Meaning } from '../tables/columns.ts';
import { readTables, type TableReading } from '../tables/tables.ts';
import { readHeading } from './section.ts';
import { readPlanTable } from './table.ts';
import { type Head, planContext, readHead } from './title.ts';

export interface PlanTables {
  head: Head;
  records: ActivityDraft[];
  layout: string;
  /** Words understood that no field of a roadmap holds: partners named beside the activities. */
  beside: number;
}

/** The activities of all tables of a plan, under the title above the first of them. */
export function readPlanTables(
  blocks: Block[],
  given: PeriodContext,
  warnings: Warning[],
  claim: Claim,
): PlanTables | undefined {
  const records: ActivityDraft[] = [];
  const layouts = new Set<string>();
  let head: Head | undefined;
  let above: Unit[] = [];
  let beside = 0;
  for (const block of blocks) {
    let lines: Line[] = block.type === 'paragraphs' ? block.lines : [];
    for (const reading of readTables([block]).filter(isPlan)) {
      const rows = reading.rows.flatMap((row) =>
        row.type === 'skipped' && row.as === 'title' ? row.cells.filter((cell) => !cell.merged) : [],
      );
      const own = new Set(reading.rows.flatMap(({ cells }) => cells.flatMap(sourceUnits)));
      const start = lines.findIndex((line) => own.has(line));
      const current = readHead([...above, ...lines.slice(0, Math.max(0, start)), ...rows]);
      if (needsTitle(reading) && !planName.test(current.title ?? '')) continue;
      head ??= current;
      const context = planContext(head, given);
      const { heading } = current;
      const before = records.length;
      readPlanTable(reading, {
        context,
        records,
        warnings,
        claim,
        ...(heading && { heading: readHeading({ text: unitText(heading), line: heading.line }, context) }),
      });
      if (records.length === before) continue;
      claimHead(current, head === current, claim);
      layouts.add(reading.table.layout);
      beside += partnerWords(reading);
      lines = start < 0 ? lines : lines.slice(start).filter((line) => !own.has(line));
      above = [];
    }
    if (block.type === 'paragraphs') above = lines;
  }
  if (!head || records.length === 0) return undefined;
  claimFoot(above, claim);
  return { head, records, layout: [...layouts].join(' + '), beside };
}

/** A table of activities: by its columns, or with columns of months, or with the partners of each activity beside it. */
function isPlan(reading: TableReading): boolean {
  const { kind, columns } = reading;
  return kind === 'roadmap' || (columns.includes('activity') && (hasTerms(reading) || isChart(reading)));
}

/**
 * A table of activities and products alone is a model, one of partners with what is done with them a list of partners,
 * unless the title calls it a plan.
 */
function needsTitle(reading: TableReading): boolean {
  return reading.kind === 'partners' || (!hasTerms(reading) && !isChart(reading));
}

/** A plan says when or who. */
function hasTerms({ columns }: TableReading): boolean {
  return columns.some((meaning) => meaning !== undefined && termColumns.has(meaning));
}

const termColumns = new Set<Meaning>(['period', 'start', 'end', 'month', 'responsible', 'mark']);

function isChart({ titles }: TableReading): boolean {
  return chartColumns(titles).length > 0;
}

function partnerWords(reading: TableReading): number {
  const column = reading.columns.indexOf('partner');
  const texts = reading.rows.map((row) => (row.type === 'record' ? (row.cells[column]?.lines.join(' ') ?? '') : ''));
  return words(texts.join(' ')).length;
}

/** The lines above the records: the first table's title stands in the roadmap, the others' are only titles. */
export function claimHead(head: Head, isFirst: boolean, claim: Claim): void {
  for (const unit of head.titleUnits) {
    if (isFirst) claim.take(unit);
    else claim.skip(unit, 'title');
  }
  if (head.heading) claim.skip(head.heading, 'section');
  for (const { unit, as } of head.others) claim.skip(unit, as);
}

/** Signatures, totals and footnotes under the last table. */
function claimFoot(units: Unit[], claim: Claim): void {
  for (const unit of units) {
    const text = squeeze(unitText(unit));
    const as = furniture(text) ?? (text.startsWith('*') ? 'note' : undefined);
    if (as) claim.skip(unit, as);
  }
}
