import { salutation } from '../../reading/lexicon/letters.ts';
import { listMark } from '../../reading/list-mark.ts';
import { joinLines, trimItem } from '../../reading/lists.ts';
import { squeeze, wordCount } from '../../reading/text.ts';
import { isClaimed } from '../conservation.ts';
import type { PartnerDraft, Warning } from '../found.ts';
import { furniture } from '../furniture.ts';
import type { Block, Line, Unit } from '../material/material.ts';
import { type Claim, createClaim, isCell, type Reader, sourceUnits } from '../reader.ts';
import { findFlatHeader } from '../tables/flat-header.ts';
import { type TableReading, tablesOf } from '../tables/tables.ts';
import { eachOfSeveral, readCards } from './cards.ts';
import { hasCue } from './cues.ts';
import { readKindColumns } from './kind-columns.ts';
import { readLists } from './list.ts';
import { readNarrative } from './narrative.ts';
import { withoutMarkdown } from './outline.ts';
import { readPartnerTable } from './table.ts';
import { readTableCards } from './table-cards.ts';

/** Layouts of partners in running text, in the order they are tried on what the ones before left. */
const textLayouts: ((lines: Line[]) => TableReading | undefined)[] = [readCards, readLists, readNarrative];

/** What one block tells of partners. */
interface Told {
  records: PartnerDraft[];
  warnings: Warning[];
  layouts: Set<string>;
  claim: Claim;
}

/** Finds social partners in tables, lists, cards and prose. */
export const partnersReader: Reader = {
  kind: 'partners',
  propose({ blocks }) {
    const claim = createClaim();
    const warnings = new Map<string, Warning>();
    const cards = readTableCards(blocks);
    const told = blocks.map((block) => {
      const card = cards.get(block);
      return card ? readBlock(block, [card]) : toldBy(block);
    });
    const records: PartnerDraft[] = [];
    for (const one of told) {
      for (const unit of one.claim.taken) claim.taken.add(unit);
      for (const [unit, parts] of one.claim.skipped)
        claim.skipped.set(unit, [...(claim.skipped.get(unit) ?? []), ...parts]);
      for (const warning of one.warnings)
        if (!warnings.has(warning.message)) warnings.set(warning.message, further(warning, records.length));
      for (const record of one.records) records.push(record);
    }
    if (records.length === 0) return [];
    const title = takeTitle(blocks, claim);
    const found = {
      kind: 'partners' as const,
      layout: [...new Set(told.flatMap(({ layouts }) => [...layouts]))].join(' + '),
      ...(title && { title }),
      records,
      warnings: [...warnings.values()],
    };
    return [{ found, score: weigh(records), claim }];
  },
};

/** What a block tells is read once, however often the readers compete for what others left. */
function toldBy(block: Block): Told {
  const known = toldByBlock.get(block);
  if (known) return known;
  const told = readBlock(block, tablesOf(block));
  toldByBlock.set(block, told);
  return told;
}

const toldByBlock = new WeakMap<Block, Told>();

function readBlock(block: Block, tables: TableReading[]): Told {
  const told: Told = { records: [], warnings: [], layouts: new Set(), claim: createClaim() };
  const { claim } = told;
  const read = (reading: TableReading) => {
    const warnings: Warning[] = [];
    const found = readPartnerTable(reading, claim, warnings);
    for (const warning of warnings) told.warnings.push(further(warning, told.records.length));
    if (found.length > 0) told.layouts.add(reading.table.layout);
    for (const record of found) told.records.push(record);
  };
  for (const reading of tables) if (reading.kind === 'partners') read(eachOfSeveral(reading));
  if (block.type === 'table') {
    const columns = told.records.length === 0 ? readKindColumns(block) : undefined;
    if (columns) read(columns);
    return told;
  }
  const taken = unitsOf(tables.filter(({ kind }) => kind));
  const greeting = block.lines.findIndex(({ text }) => salutation.test(text.trim()));
  // «Уважаемые коллеги! Направляем список партнёров»: what follows the greeting in its line is of the letter.
  const greets = /[!,]\s*$/.test(block.lines[greeting]?.text ?? '');
  let lines = block.lines.slice(Math.max(0, greeting + Number(greets))).filter((line) => !taken.has(line));
  for (const layout of textLayouts) {
    const reading = layout(lines);
    if (!reading) continue;
    read(reading);
    const now = unitsOf([reading]);
    // The sentence around the names was read with them.
    if (layout === readNarrative) for (const unit of now) claim.skip(unit, 'prose');
    lines = lines.filter((line) => !now.has(line));
  }
  return told;
}

/** A warning of a record that stands behind others. */
function further(warning: Warning, before: number): Warning {
  return warning.record === undefined ? warning : { ...warning, record: warning.record + before };
}

function unitsOf(readings: TableReading[]): Set<Unit> {
  return new Set(readings.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(sourceUnits))));
}

/** The heading lines right above what is taken: short, unmarked, and about partners. */
function takeTitle(blocks: Block[], claim: Claim): string | undefined {
  const lines = blocks.flatMap((block): Unit[] => (block.type === 'table' ? block.rows.flat() : block.lines));
  const first = lines.findIndex((unit) => isClaimed(claim, unit));
  const heading: Line[] = [];
  for (let index = first - 1; index >= 0 && heading.length < 4; index--) {
    const unit = lines[index] as Unit;
    if (isCell(unit)) break;
    const text = squeeze(unit.text);
    if (text === '') continue;
    if (text.length > 160 || /[.;,]$/.test(text) || listMark(text) || furniture(text)) break;
    // «№ Партнёр Формы работы» over a list
    if (findFlatHeader([unit])) claim.skip(unit, 'header');
    else heading.unshift(unit);
  }
  if (!heading.some(({ text }) => hasCue(text))) return undefined;
  for (const line of heading) claim.take(line);
  return trimItem(joinLines(heading.map(({ text }) => withoutMarkdown(text))));
}

/** Words of the source that stand in the records, the measure by which the kinds compete for a text. */
function weigh(records: PartnerDraft[]): number {
  const said = records.map(({ name, forms, effects, direction, period, responsible }) =>
    [name, direction, period, ...(forms ?? []), ...(effects ?? []), ...(responsible ?? [])].join(' '),
  );
  return wordCount(said.join(' '));
}
