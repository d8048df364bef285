import type { PartnerChoice } from '../../src/domain/registry/import/plan.ts';
import type { Found } from '../../src/domain/structuring/found.ts';
import type { TableView } from '../../src/domain/structuring/list-tables.ts';
import type { ColumnsSaid } from '../../src/domain/structuring/tables/said.ts';
import type { Made } from './correction.ts';
import type { Data } from './lens.ts';

/** One thing found in a paste or file, with a lasting number for each of its cards. */
export interface Thing {
  id: number;
  /** What the records are said to come from: a file name, «вставка 21.11.2026». */
  source: string;
  found: Found;
  /** Numbers of the cards, in the order of the records. */
  cards: number[];
}

/** What is shown before anything is written. */
export interface Preview {
  things: Thing[];
  /** What is to be done with partners that may be in the book already, by card. */
  choices: Record<number, PartnerChoice>;
  /** The next number to give. */
  next: number;
  /** The tables of the source as they were read, and what a person said of their columns. */
  tables: TableView[];
  said: ColumnsSaid;
  /** Corrections since the source was opened, and how many of them another reading of it has no place for. */
  made: Made[];
  lost: number;
}

/** What a source was read as. */
export interface ReadSource {
  source: string;
  found: Found[];
  tables: TableView[];
}

/** Found things laid out as cards; what holds nothing is kept, since its left-overs must be seen. */
export function openPreview(read: readonly ReadSource[], said: ColumnsSaid = {}): Preview {
  let next = 1;
  const things = read.flatMap(({ source, found: all }) =>
    all.map((found): Thing => {
      const id = next++;
      return { id, source, found, cards: recordsOf(found).map(() => next++) };
    }),
  );
  const tables = new Map(read.flatMap((one) => one.tables.map((table) => [table.id, table])));
  return { things, choices: {}, next, tables: [...tables.values()], said, made: [], lost: 0 };
}

/** The records of a thing, whatever its kind; a programme is one thing without records. */
export function recordsOf(found: Found): Data[] {
  if (found.kind === 'partners' || found.kind === 'roadmap') return found.records as unknown as Data[];
  return found.kind === 'resolution' ? (found.items as unknown as Data[]) : [];
}

/** What a thing calls itself, absent where it has no title. */
export function titleOf(found: Found): string | undefined {
  if (found.kind === 'resolution') return found.meeting.title;
  return found.kind === 'none' ? undefined : found.title;
}

/** The thing with its records changed each in its place. */
export function withRecords(found: Found, records: Data[]): Found {
  return { ...found, [found.kind === 'resolution' ? 'items' : 'records']: records } as Found;
}

/** The thing with other records; `from` says for each which record it was, so that doubts stay with their values. */
export function withOtherRecords(found: Found, records: Data[], from: (number | undefined)[]): Found {
  const warnings = found.warnings.flatMap((warning) => {
    if (warning.record === undefined) return [warning];
    const record = from.indexOf(warning.record);
    return record < 0 ? [] : [{ ...warning, record }];
  });
  return { ...withRecords(found, records), warnings };
}
