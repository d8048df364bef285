/**
 * How a kind of thing is read. A `Reader` looks at the whole source (blocks: tables and running text) and proposes what
 * it found, how many words of the source stand in a convincing place (`score`), and which units (cells and lines, by
 * identity) it took or understood as no record. `structure.ts` chooses among the proposals of all readers, offers what
 * is left to the other readers, and computes the left-overs.
 *
 *     export const roadmapReader: Reader = { kind: 'roadmap', propose(source) { … } };
 *
 * - Tables: `readTables(source.blocks)` (tables/tables.ts) gives columns with meanings, body rows, section rows; a
 *   reader takes the tables whose `kind` is its own.
 * - `claim.take(unit)`: the words of the unit stand in the records (the program checks that, and lists those that do
 *   not as unrecognised). `claim.skip(unit, 'header')`: understood, no record; with a text, only that part of the unit.
 * - A reader that is not convinced proposes nothing: prose about partnership is no list of partners.
 */
import type { Found, FoundKind, SkippedAs } from './found.ts';
import type { Block, Cell, Line, Unit } from './material/material.ts';

export interface Source {
  blocks: Block[];
  /** «2026/2027», when the user gave one. */
  schoolYear?: string;
}

/** A found thing before the program has added `skipped` and `unrecognised`. */
export type Draft<F extends Found = Found> = F extends Found ? Omit<F, 'skipped' | 'unrecognised'> : never;

export interface Proposal {
  found: Draft;
  score: number;
  claim: Claim;
}

export interface Reader {
  kind: FoundKind;
  /** What is found, a proposal for each paper of a file that holds several; none where it is not convinced. */
  propose(source: Source): Proposal[];
}

/** What a reader accounts for: units taken into records, and text understood to be no record. */
export interface Claim {
  taken: Set<Unit>;
  skipped: Map<Unit, { as: SkippedAs; text?: string }[]>;
  take(unit: Unit): void;
  skip(unit: Unit, as: SkippedAs, text?: string): void;
}

/** A claim with nothing in it yet. */
export function createClaim(): Claim {
  const taken = new Set<Unit>();
  const skipped: Claim['skipped'] = new Map();
  return {
    taken,
    skipped,
    take(unit) {
      for (const part of sourceUnits(unit)) taken.add(part);
    },
    skip(unit, as, text) {
      const parts = sourceUnits(unit);
      const holder = text === undefined ? undefined : parts.find((part) => unitText(part).includes(text.trim()));
      for (const part of parts) {
        if (text !== undefined) taken.add(part);
        if (holder && part !== holder) continue;
        const entry = text === undefined ? { as } : { as, text };
        const entries = skipped.get(part);
        if (entries) entries.push(entry);
        else skipped.set(part, [entry]);
      }
    },
  };
}

/** The units of the source behind a unit: itself, or the parts it was rebuilt from. */
export function sourceUnits(unit: Unit): Unit[] {
  return isCell(unit) && unit.parts ? unit.parts.flatMap(sourceUnits) : [unit];
}

/** Whether the unit is a cell of a table (otherwise a line of running text). */
export function isCell(unit: Cell | Line): unit is Cell {
  return 'lines' in unit;
}

/** The text of a cell or line; a cell's lines are separated by line ends. */
export function unitText(unit: Unit): string {
  return isCell(unit) ? unit.lines.join('\n') : unit.text;
}
