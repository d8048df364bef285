import { fold } from '../../reading/text.ts';
import * as sheets from '../../sheets/index.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import type { Found } from '../../structuring/found.ts';
import { type Change, provisional } from '../changes.ts';
import { PartnerIndex } from '../duplicates.ts';
import type { AnyRecord, Registry, SheetName } from '../registry.ts';
import { type OwnWord, ownWords, wordFor } from '../words.ts';

/** What is to be done with a found partner that may be in the book already. */
export type PartnerChoice = { as: 'new' } | { as: 'same'; key: string } | { as: 'skip' };

export interface ImportChoices {
  /** Index of the found thing and of its record, `0.3` → choice; a partner without a choice is decided by its name. */
  partners: Record<string, PartnerChoice>;
  /** What the records are said to come from: a file name, «вставка 21.11.2026». */
  source: string;
  /** ISO date and time. */
  when: string;
  /** Short name of the school whose book it is, '' when unknown: it is no partner of itself. */
  school: string;
  /** Fields for a person's contacts are switched on. */
  personalFields: boolean;
}

export interface ImportPlan {
  changes: Change[];
  /** Records that stand in the book already as they are, by tab. */
  unchanged: Partial<Record<SheetName, number>>;
  duplicates: Duplicate[];
}

/** A found partner that resembles one in the book. */
export interface Duplicate {
  /** `0.3`: found thing and record. */
  at: string;
  name: string;
  key: string;
  existing: string;
  /** The same organisation for certain (written into it), or only alike (asked; otherwise a new partner). */
  certain: boolean;
}

/** A cell of .xlsx holds 32,767 characters, and the journal wants some room beside them. */
export const LONGEST_TEXT = 30_000;

/** Collects the changes of an import, in which a record written twice is one. */
export class Draft {
  readonly changes: Change[] = [];
  readonly unchanged: Partial<Record<SheetName, number>> = {};
  readonly duplicates: Duplicate[] = [];
  /** Texts that no field takes. */
  readonly left: string[] = [];
  private readonly registry: Registry;
  /** The book's own words. */
  private readonly own: OwnWord[];
  /** Partners of the book, to be found by name. */
  readonly partners: PartnerIndex;
  private count = 0;
  /** Identity → the record, in the book or of this import. */
  private readonly known = new Map<string, AnyRecord>();
  private readonly learnt = new Set<SheetName>();
  /** What this import does to a record already, by its key. */
  private readonly pending = new Map<string, Exclude<Change, { type: 'remove' }>>();

  constructor(registry: Registry) {
    this.registry = registry;
    this.own = ownWords(registry.dictionaries);
    this.partners = new PartnerIndex(registry.partners, this.own);
  }

  /** Adds a record, or completes the one of the same identity that stands there; gives its key. */
  put(sheet: SheetName, found: Record<string, string>, identity: readonly string[]): string {
    this.learn(sheet, identity);
    const values = this.fitting(this.named(sheet, found));
    const id = identityOf(sheet, values, identity);
    const standing = this.known.get(id);
    if (standing) {
      this.fill(sheet, standing.key, standing, values);
      return standing.key;
    }
    const key = provisional(++this.count);
    const added = { type: 'add', sheet, key, values } as const;
    this.known.set(id, { ...values, key });
    this.pending.set(key, added);
    this.changes.push(added);
    return key;
  }

  /** Fills fields of a record that are empty now and that nothing of this import has filled yet. */
  fill(sheet: SheetName, key: string, now: Record<string, string>, values: Record<string, string>): void {
    const pending = this.pending.get(key);
    const empty = Object.entries(values).filter(
      ([field, value]) => value.trim() !== '' && !now[field] && !pending?.values[field],
    );
    if (pending) {
      Object.assign(pending.values, Object.fromEntries(empty));
      if (pending.type === 'update') Object.assign(pending.seen, emptied(empty));
    } else if (empty.length === 0) this.unchanged[sheet] = (this.unchanged[sheet] ?? 0) + 1;
    else {
      const update = { type: 'update', sheet, key, seen: emptied(empty), values: Object.fromEntries(empty) } as const;
      this.pending.set(key, update);
      this.changes.push(update);
    }
  }

  /** The values with the book's own words for what they are also called. */
  private named(sheet: SheetName, values: Record<string, string>): Record<string, string> {
    const { fields }: Sheet = sheets[sheet];
    const meant = Object.entries(values).map(([field, value]) => {
      const { kind, dictionary = '' } = fields[field] ?? {};
      return [field, kind === 'open-choice' ? wordFor(dictionary, value, this.own) : value];
    });
    return this.own.length > 0 ? Object.fromEntries(meant) : values;
  }

  /** Keeps a text among the left-over words. */
  leave(text: string): void {
    this.left.push(text);
  }

  /** The values with what is too long for a cell cut off; the rest is kept as left-over words, so none is lost. */
  private fitting(values: Record<string, string>): Record<string, string> {
    const fitted = { ...values };
    for (const [field, value] of Object.entries(values)) {
      if (value.length <= LONGEST_TEXT) continue;
      fitted[field] = value.slice(0, LONGEST_TEXT);
      this.leave(value.slice(LONGEST_TEXT));
    }
    return fitted;
  }

  private learn(sheet: SheetName, identity: readonly string[]): void {
    if (this.learnt.has(sheet)) return;
    this.learnt.add(sheet);
    for (const row of this.registry[sheet] as AnyRecord[]) {
      const id = identityOf(sheet, row, identity);
      // Of two rows alike, the first is the one that is completed.
      if (row.key !== '' && !this.known.has(id)) this.known.set(id, row);
    }
  }
}

const emptied = (entries: readonly (readonly [string, string])[]) =>
  Object.fromEntries(entries.map(([field]) => [field, '']));

function identityOf(sheet: SheetName, values: Record<string, string>, identity: readonly string[]): string {
  const text = (field: string) =>
    fold(values[field] ?? '')
      .replace(/[^\p{L}\p{N}:]+/gu, ' ')
      .trim();
  return `${sheet}|${identity.map(text).join('|')}`;
}

/** One reader of found things into the draft; `at` is the index of the thing. */
export type Importer<Kind extends Found['kind']> = (
  found: Extract<Found, { kind: Kind }>,
  at: number,
  draft: Draft,
  registry: Registry,
  choices: ImportChoices,
) => void;
