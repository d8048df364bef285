import { fold } from '../../reading/text.ts';
import type { Found } from '../../structuring/found.ts';
import { type Change, provisional } from '../changes.ts';
import { PartnerIndex } from '../duplicates.ts';
import type { Registry, SheetName } from '../registry.ts';

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

/** Collects the changes of an import, in which a record written twice is one. */
export class Draft {
  readonly changes: Change[] = [];
  readonly unchanged: Partial<Record<SheetName, number>> = {};
  readonly duplicates: Duplicate[] = [];
  private readonly registry: Registry;
  /** Partners of the book, to be found by name. */
  readonly partners: PartnerIndex;
  private count = 0;
  private readonly known = new Map<string, string>();

  constructor(registry: Registry) {
    this.registry = registry;
    this.partners = new PartnerIndex(registry.partners);
  }

  /** Adds a record unless one with the same identity stands there; gives its key. */
  put(sheet: SheetName, values: Record<string, string>, identity: readonly string[]): string {
    this.learn(sheet, identity);
    const id = identityOf(sheet, values, identity);
    const standing = this.known.get(id);
    if (standing !== undefined) {
      if (!standing.startsWith('new:')) this.keep(sheet);
      return standing;
    }
    const key = provisional(++this.count);
    this.known.set(id, key);
    this.changes.push({ type: 'add', sheet, key, values });
    return key;
  }

  /** Fills fields of a standing record that are empty now. */
  fill(sheet: SheetName, key: string, now: Record<string, string>, values: Record<string, string>): void {
    const empty = Object.entries(values).filter(([field, value]) => value !== '' && (now[field] ?? '') === '');
    if (empty.length === 0) this.keep(sheet);
    else {
      this.changes.push({
        type: 'update',
        sheet,
        key,
        seen: Object.fromEntries(empty.map(([field]) => [field, ''])),
        values: Object.fromEntries(empty),
      });
    }
  }

  private keep(sheet: SheetName): void {
    this.unchanged[sheet] = (this.unchanged[sheet] ?? 0) + 1;
  }

  private learn(sheet: SheetName, identity: readonly string[]): void {
    if (this.known.has(sheet)) return;
    this.known.set(sheet, '');
    for (const row of this.registry[sheet]) this.known.set(identityOf(sheet, row, identity), row.key);
  }
}

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
