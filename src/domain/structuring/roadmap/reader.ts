import { pairedSchools, planName } from '../../reading/lexicon/plans.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import type { PlanYears } from '../../reading/periods/plan-years.ts';
import { words } from '../../reading/text.ts';
import type { ActivityDraft, Warning } from '../found.ts';
import type { Unit } from '../material/material.ts';
import { type Claim, createClaim, type Proposal, type Reader, type Source, unitText } from '../reader.ts';
import { chartColumns } from '../tables/chart-columns.ts';
import type { Meaning } from '../tables/columns.ts';
import { readTable, type TableReading } from '../tables/tables.ts';
import { warnOfPlan } from './doubts.ts';
import { readPlanList } from './list.ts';
import { readParties } from './parties.ts';
import { readHeading } from './section.ts';
import { readPlanTable } from './table.ts';
import { type Head, readHead } from './title.ts';

/** Roadmaps and plans: activities with their results, periods and responsibles, in tables or in lists. */
export const roadmapReader: Reader = { kind: 'roadmap', propose };

function propose(source: Source): Proposal | undefined {
  const claim = createClaim();
  const records: ActivityDraft[] = [];
  const doubts: Warning[] = [];
  const layouts = new Set<string>();
  let head: Head | undefined;
  let above: Unit[] = [];
  let beside = 0;
  for (const block of source.blocks) {
    if (block.type === 'paragraphs') {
      above = [...block.lines];
      continue;
    }
    for (const reading of readTable(block)) {
      if (!isPlan(reading)) continue;
      const before = records.length;
      const titleRows = reading.rows.flatMap((row) =>
        row.type === 'skipped' && row.as === 'title' ? row.cells.filter((cell) => !cell.merged) : [],
      );
      const current = readHead([...above, ...titleRows]);
      if (needsTitle(reading) && !planName.test(current.title ?? '')) continue;
      head ??= current;
      const context = contextOf(head, source);
      const heading =
        current.heading && readHeading({ text: unitText(current.heading), line: current.heading.line }, context);
      beside += partnerWords(reading);
      readPlanTable(reading, { context, records, doubts, claim, ...(heading && { heading }) });
      if (records.length > before) {
        claimHead(current, head === current, claim);
        layouts.add(block.layout);
      }
      above = [];
    }
  }
  if (records.length === 0) {
    const lines = source.blocks.flatMap((block) => (block.type === 'paragraphs' ? block.lines : []));
    const list = readPlanList(lines, contextOf({}, source), doubts, claim);
    if (!list) return undefined;
    claimHead(list.head, true, claim);
    return compose(source, list.head, list.records, doubts, claim, 'list');
  }
  if (!head) return undefined;
  const proposal = compose(source, head, records, doubts, claim, [...layouts].join(' + '));
  return { ...proposal, score: proposal.score + beside };
}

function compose(
  source: Source,
  head: Head,
  records: ActivityDraft[],
  doubts: Warning[],
  claim: Claim,
  layout: string,
): Proposal {
  const title = head.title ?? '';
  const parties = readParties(title);
  const schoolYear = head.schoolYear ?? (head.calendarYear === undefined ? source.schoolYear : undefined);
  const years = {
    ...(schoolYear !== undefined && { schoolYear }),
    ...(head.calendarYear !== undefined && { calendarYear: head.calendarYear }),
  };
  const paired = pairedSchools.test(`${title} ${records.map(({ activity }) => activity).join(' ')}`);
  const warnings = [...doubts, ...warnOfPlan(records, years, parties, paired)];
  const found = {
    kind: 'roadmap' as const,
    layout,
    ...(title !== '' && { title }),
    ...(schoolYear !== undefined && { schoolYear }),
    ...(parties.length > 0 && { parties }),
    records,
    warnings,
  };
  return { found, score: score(records), claim };
}

/** Words of the partners named beside the activities of a plan: understood, though no field holds them. */
function partnerWords(reading: TableReading): number {
  const column = reading.columns.indexOf('partner');
  const texts = reading.rows.map((row) => (row.type === 'record' ? (row.cells[column]?.lines.join(' ') ?? '') : ''));
  return words(texts.join(' ')).length;
}

/** Words that stand in a convincing place: activities that have a period, a responsible or a result. */
function score(records: ActivityDraft[]): number {
  return records.reduce((sum, { activity, result, period, responsible, place, participants }) => {
    const beside = [result, period?.raw, ...responsible, place, participants]
      .filter((text) => text !== undefined)
      .join(' ');
    return sum + (beside === '' ? 0 : words(activity).length + words(beside).length);
  }, 0);
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

function contextOf({ schoolYear, calendarYear }: PlanYears, source: Source): PeriodContext {
  if (schoolYear !== undefined) return { schoolYear };
  if (calendarYear !== undefined) return { calendarYear };
  return source.schoolYear === undefined ? {} : { schoolYear: source.schoolYear };
}

function claimHead(head: Head, isFirst: boolean, claim: Claim): void {
  for (const unit of head.titleUnits) {
    if (isFirst) claim.take(unit);
    else claim.skip(unit, 'title');
  }
  if (head.heading) claim.skip(head.heading, 'section');
  for (const { unit, as } of head.others) claim.skip(unit, as);
}
