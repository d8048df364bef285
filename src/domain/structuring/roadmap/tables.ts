import { otherTable, planName } from '../../reading/lexicon/plans.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import type { PlanYears } from '../../reading/periods/plan-years.ts';
import { fold, squeeze } from '../../reading/text.ts';
import { cellText } from '../cell-text.ts';
import type { ActivityDraft, Place, Warning } from '../found.ts';
import { continuesStamp, furniture } from '../furniture.ts';
import type { Block, Line, Table, Unit } from '../material/material.ts';
import { type Claim, createClaim, sourceUnits, unitText } from '../reader.ts';
import { chartColumns } from '../tables/chart-columns.ts';
import { withDoers } from '../tables/doers.ts';
import { readTables, type TableReading } from '../tables/tables.ts';
import { asPlan } from './headerless.ts';
import { titlesAnother } from './papers.ts';
import { isPlan, needsTitle, partnerWords } from './plan-table.ts';
import { type Heading, readHeading } from './section.ts';
import { readPlanTable } from './table.ts';
import { type Head, planContext, readHead } from './title.ts';
import { unpivot } from './unpivot.ts';

/** A plan in tables: its head, and the activities of every table below it. */
export interface PlanTables {
  head: Head;
  records: ActivityDraft[];
  warnings: Warning[];
  claim: Claim;
  layouts: Set<string>;
  /** The titles of the last table's columns. */
  titles: readonly string[];
  /** Words understood that no field of a roadmap holds: partners named beside the activities. */
  beside: number;
}

/** The plans in tables: the tables of each under the title above the first of them. */
export function readPlanTables(blocks: Block[], given: PlanYears): PlanTables[] {
  const plans: PlanTables[] = [];
  let above: Unit[] = [];
  let stamps: Unit[] = [];
  for (const block of blocks) {
    let lines: Line[] = block.type === 'paragraphs' ? block.lines : [];
    for (const reading of readTables([block]).map(unpivot).map(asPlan).map(withDoers).filter(isPlan)) {
      const own = new Set(reading.rows.flatMap(({ cells }) => cells.flatMap(sourceUnits)));
      const start = Math.max(
        0,
        lines.findIndex((line) => own.has(line)),
      );
      if (!addTable(reading, [...above, ...lines.slice(0, start)], plans, given)) continue;
      lines = lines.slice(start).filter((line) => !own.has(line));
      above = [];
      stamps = [];
    }
    if (block.type === 'paragraphs') above = [...stamps, ...lines];
    else if (isStamps(block)) stamps = block.rows.flat();
  }
  const last = plans[plans.length - 1];
  if (last) claimFoot(above, last.claim);
  return plans;
}

/** Reads a table into the last plan, or into another where a title of its own stands above; false where it is no plan. */
function addTable(reading: TableReading, above: Unit[], plans: PlanTables[], given: PlanYears): boolean {
  const lead = readLead(reading);
  const read = readHead([...above, ...(lead ? [lead.line] : []), ...titleCells(reading)]);
  const title = read.title ?? '';
  if (otherTable.test(title) || (needsTitle(reading) && !planName.test(title))) return false;
  const last = plans[plans.length - 1];
  const plan = last && !titlesAnother(title, last.head.title ?? '') ? last : openPlan(read);
  const current = plan === last ? asHeading(read, plan.head.title) : read;
  const { head, records, claim, warnings } = plan;
  if (repeats(reading, records)) {
    claimRepeated(reading, current.heading, claim);
    return true;
  }
  const context = planContext(head, given);
  const own = current.heading && readHeading(placeOf(current.heading), context);
  const heading = own ?? (goesOn(reading, above, plan) ? sectionGoingOn(records, context) : undefined);
  const before = records.length;
  readPlanTable(reading, { context, records, warnings, claim, ...(heading && { heading }) });
  if (records.length === before) return false;
  if (plan !== last) plans.push(plan);
  claimHead(current, head === read, claim);
  if (own && current.heading) claimHeading(current.heading, own, records.slice(before), claim);
  if (lead && current.titleUnits.includes(lead.line)) {
    claim.take(lead.unit);
    claim.skip(lead.unit, 'header', lead.rest);
  }
  plan.layouts.add(reading.table.layout);
  plan.titles = reading.titles;
  plan.beside += partnerWords(reading);
  return true;
}

/** The same table on another page: nothing but its number and furniture stands between. */
function goesOn({ titles }: TableReading, above: Unit[], plan: PlanTables): boolean {
  return titles.join('|') === plan.titles.join('|') && above.every((unit) => isFurniture(unitText(unit)));
}

function isFurniture(text: string): boolean {
  return !/\p{L}/u.test(text) || furniture(text) !== undefined;
}

function sectionGoingOn(records: ActivityDraft[], context: PeriodContext): Heading | undefined {
  const section = records[records.length - 1]?.source?.section;
  return section && { section, context, number: '' };
}

/** «Работа с родителями», «План работы с музеем» over one more table of a plan, where its first table has the title. */
function asHeading(head: Head, first = ''): Head {
  const [only, ...others] = head.titleUnits;
  const [title, whole] = [fold(head.title ?? ''), fold(first)];
  // The title again stands at the head of a page.
  if (
    !only ||
    others.length > 0 ||
    head.heading ||
    isFurniture(unitText(only)) ||
    title.startsWith(whole) ||
    whole.startsWith(title)
  )
    return head;
  return { ...head, titleUnits: [], heading: only };
}

/** A chart by months below the table whose activities it shows again. */
function repeats({ titles, columns, rows }: TableReading, records: ActivityDraft[]): boolean {
  if (records.length === 0 || chartColumns(titles).size === 0) return false;
  const known = new Set(records.map(({ activity }) => fold(activity)));
  const named = rows.flatMap(({ type, cells }) =>
    type === 'record' ? fold(cellText(cells[columns.indexOf('activity')])) : [],
  );
  return named.filter((activity) => known.has(activity)).length * 2 > named.length;
}

function claimRepeated({ rows }: TableReading, heading: Unit | undefined, claim: Claim): void {
  if (heading) claim.skip(heading, 'section');
  for (const row of rows)
    for (const cell of row.cells) if (!cell.merged) claim.skip(cell, row.type === 'skipped' ? row.as : 'note');
}

function openPlan(head: Head): PlanTables {
  return { head, records: [], warnings: [], claim: createClaim(), layouts: new Set(), titles: [], beside: 0 };
}

/** Stamps set side by side, which tabs make look like a table. */
function isStamps({ rows }: Table): boolean {
  const texts = rows.map((row) => squeeze(row.flatMap(({ lines }) => lines).join(' ')));
  return (
    texts.some((text) => furniture(text) === 'stamp') && texts.every((text) => text === '' || continuesStamp(text))
  );
}

/** Rows above the header of the table itself: the title of a sheet. */
function titleCells({ rows }: TableReading): Unit[] {
  return rows.flatMap((row) =>
    row.type === 'skipped' && row.as === 'title' ? row.cells.filter((cell) => !cell.merged) : [],
  );
}

function placeOf(unit: Unit): Place {
  return { text: unitText(unit), line: unit.line };
}

/** A heading that the records hold is in them; its number is not. */
function claimHeading(unit: Unit, { section, period, number }: Heading, records: ActivityDraft[], claim: Claim): void {
  const held = records.some(
    (record) => (section && record.section === section.text) || (period && record.period?.raw === period.text),
  );
  if (held) claim.take(unit);
  else claim.skip(unit, 'section');
  if (held && number !== '') claim.skip(unit, 'section', number);
}

/** The title that runs on into the header of a table without walls: «План работы на 2025 год № Мероприятие Срок …». */
function readLead(reading: TableReading): { unit: Unit; line: Line; rest: string } | undefined {
  const header = reading.rows.find((row) => row.type === 'skipped' && row.as === 'header')?.cells[0];
  const unit = header && sourceUnits(header)[0];
  if (reading.table.layout !== 'flattened' || !header || !unit) return undefined;
  const text = squeeze(header.lines.join(' '));
  const at = text.indexOf(reading.titles.filter((title) => title !== '').join(' '));
  return at > 0 ? { unit, line: { text: text.slice(0, at), line: header.line }, rest: text.slice(at) } : undefined;
}

/** The lines above the records: the first table's title stands in the roadmap, the others' are only titles. */
export function claimHead(head: Head, isFirst: boolean, claim: Claim): void {
  for (const unit of head.titleUnits) {
    if (isFirst) claim.take(unit);
    else claim.skip(unit, 'title');
  }
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
