import { squeeze } from '../reading/text.ts';
import { account, claimedBy, isClaimed, unitsIn, without, wordsOf } from './conservation.ts';
import { warnOfDefects } from './defects/defects.ts';
import type { Found, FoundKind, Skipped } from './found.ts';
import { furniture } from './furniture.ts';
import { listTables, type TableView } from './list-tables.ts';
import { contentsOf } from './material/contents.ts';
import type { Block, Line, Material, Unit } from './material/material.ts';
import { readMaterial } from './material/read.ts';
import { partnersReader } from './partners/reader.ts';
import { programmeReader } from './programme/reader.ts';
import { type Claim, createClaim, type Proposal, type Reader, type Source } from './reader.ts';
import { resolutionReader } from './resolution/reader.ts';
import { roadmapReader } from './roadmap/reader.ts';
import type { ColumnsSaid } from './tables/said.ts';

/**
 * The kinds of things that are looked for, those first that are told most surely. A new kind is a folder with a reader,
 * and a line here.
 */
const readers: Reader[] = [resolutionReader, roadmapReader, programmeReader, partnersReader];

export interface StructureOptions {
  /** Look for this kind alone. */
  kind?: FoundKind;
  /** School year as «2026/2027», for periods without a year. */
  schoolYear?: string;
  /** What columns of tables mean where a person says so. */
  columns?: ColumnsSaid;
}

/**
 * Everything that is found in the material, one `Found` per kind and paper, with every word of it accounted for; where
 * nothing is found the kind is `none`.
 */
export function structure(material: Material, options: StructureOptions = {}): Found[] {
  return findIn(blocksOf(material, options), options);
}

/** What `structure` gives, and the tables in which it was found with the meanings of their columns. */
export function structureTables(
  material: Material,
  options: StructureOptions = {},
): { found: Found[]; tables: TableView[] } {
  const blocks = blocksOf(material, options);
  return { found: findIn(blocks, options), tables: listTables(blocks) };
}

/** The blocks of the material, with what a person said of their columns. */
function blocksOf(material: Material, { columns }: StructureOptions): Block[] {
  const blocks = readMaterial(material);
  return columns ? blocks.map((block): Block => ({ ...block, said: columns })) : blocks;
}

function findIn(blocks: Block[], options: StructureOptions): Found[] {
  const contents = createClaim();
  for (const block of blocks)
    if (block.type === 'paragraphs') for (const line of contentsOf(block.lines)) contents.skip(line, 'furniture');
  const proposals = choose(without(blocks, claimedBy([contents])), options);
  return proposals.length > 0
    ? warnOfDefects(share(blocks, proposals, contents), blocks)
    : [account({ kind: 'none', warnings: [] }, contents, blocks)];
}

/** What a reader proposes, the units of the source it accounts for, and the words in its records. */
interface Offer {
  reader: Reader;
  proposals: Proposal[];
  claimed: Set<Unit>;
  worth: number;
}

/** The best offer first, then whatever the other readers find in what it left, kind by kind. */
function choose(blocks: Block[], options: StructureOptions): Proposal[] {
  const chosen: Proposal[] = [];
  const open = new Set(readers.filter((reader) => options.kind === undefined || reader.kind === options.kind));
  let rest = blocks;
  while (open.size > 0 && rest.length > 0) {
    const source = { blocks: rest, ...(options.schoolYear !== undefined && { schoolYear: options.schoolYear }) };
    const best = bestOffer(source, open);
    if (!best) break;
    for (const proposal of best.proposals) chosen.push(proposal);
    rest = without(rest, best.claimed);
    open.delete(best.reader);
  }
  return chosen;
}

/**
 * The offer with most words in its records. One that accounts for more than half of the source is not weighed against
 * others; a reader that offers nothing is open no more.
 */
function bestOffer(source: Source, open: Set<Reader>): Offer | undefined {
  const half = wordsOf(unitsIn(source.blocks)) / 2;
  let best: Offer | undefined;
  for (const reader of open) {
    const proposals = reader.propose(source);
    if (proposals.length === 0) open.delete(reader);
    const worth = proposals.reduce((sum, { score }) => sum + score, 0);
    if (proposals.length === 0 || (best && worth <= best.worth)) continue;
    const claimed = claimedBy(proposals.map(({ claim }) => claim));
    best = { reader, proposals, claimed, worth };
    if (wordsOf(claimed) > half) break;
  }
  return best;
}

/** Gives each block of text to one of the things found: the one that claims it, else the one before it. */
function share(blocks: Block[], proposals: Proposal[], contents: Claim): Found[] {
  const shares = proposals.map((): Block[] => []);
  const claimants = new Map<Unit, number>();
  proposals.forEach(({ claim }, index) => {
    for (const unit of claimedBy([claim])) if (!claimants.has(unit)) claimants.set(unit, index);
  });
  let owner = 0;
  for (const block of blocks) {
    const pieces: Block[] =
      block.type === 'table' ? [block] : block.lines.map((line) => ({ type: 'paragraphs', lines: [line] }));
    for (const piece of pieces) {
      const units: Unit[] = piece.type === 'table' ? piece.rows.flat() : piece.lines;
      const claimant = units.reduce((first, unit) => Math.min(first, claimants.get(unit) ?? first), proposals.length);
      if (claimant < proposals.length) owner = claimant;
      else if (piece.type === 'paragraphs')
        for (const line of piece.lines) describe(line, proposals[owner]?.claim, contents);
      shares[owner]?.push(piece);
    }
  }
  const alike = new Map<string, Skipped>();
  return proposals.map((proposal, index) => account(proposal.found, proposal.claim, shares[index] ?? [], alike));
}

/** A line nobody claims may still be understood: contents, a page number, a signature, running text. */
function describe(line: Line, claim: Claim | undefined, contents: Claim): void {
  const as = isClaimed(contents, line)
    ? 'furniture'
    : (furniture(line.text) ?? (isProse(line.text) ? 'prose' : undefined));
  if (as) claim?.skip(line, as);
}

/** A sentence of some length, not a heading or an item of a list. */
function isProse(text: string): boolean {
  const length = squeeze(text).split(' ').length;
  return length >= 25 || (length >= 7 && /[.!?:\u2026]["»)]?\s*$/u.test(text));
}
