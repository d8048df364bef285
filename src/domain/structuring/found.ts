import type { AgreementMention } from '../reading/agreements.ts';
import type { Contacts } from '../reading/contacts.ts';
import type { Period } from '../reading/periods/period.ts';

/**
 * What structuring gives: one `Found` per kind of thing and paper in a paste or file. Field names and formats are those of the
 * labelled cases in `tests/fixtures/structuring`: dates are ISO text, a month and day without a known year is `--04-30`.
 */

/** Where a value stood in the source: its text, the line (from 1) and, in a table, the cell («row.column», from 1). */
export interface Place {
  text: string;
  line: number;
  cell?: string;
}

/** Places by field path: `name`, `forms.0`, `period`. */
export type Places = Record<string, Place>;

/** A doubt: a stable code, a sentence for the user from `texts/ru/warnings.ts`, and where it was met. */
export interface Warning {
  code: string;
  message: string;
  line?: number;
  /** The record (index in `records` or `items`) and its field, where the doubt is about one value. */
  record?: number;
  field?: string;
}

/** Text that was understood and is no record: a header, a stamp, a page number, a total. */
export interface Skipped {
  text: string;
  as: SkippedAs;
}

export type SkippedAs =
  | 'title'
  | 'header'
  | 'numbering'
  | 'section'
  | 'stamp'
  | 'page-number'
  | 'total'
  | 'signature'
  | 'furniture'
  | 'prose'
  | 'empty-mark'
  | 'note';

export interface PartnerDraft {
  name: string;
  shortName?: string;
  legalForm?: string;
  locality?: string;
  category?: string;
  forms?: string[];
  effects?: string[];
  direction?: string;
  period?: string;
  responsible?: string[];
  agreement?: AgreementMention;
  contacts?: Contacts;
  /** The organisations of a composite cell, offered instead of the one record. */
  split?: { name: string; locality?: string }[];
  source: Places;
}

export interface ActivityDraft {
  section?: string;
  activity: string;
  result?: string;
  period?: Period;
  responsible: string[];
  place?: string;
  participants?: string;
  source: Places;
}

export interface DecisionDraft {
  number?: string;
  text: string;
  responsible?: string[];
  addressees?: string[];
  due?: { raw: string; date?: string; start?: string; end?: string; inferred?: boolean };
  source: Places;
}

export interface MeetingDraft {
  type?: string;
  number?: string;
  title?: string;
  date?: string;
  place?: string;
  locality?: string;
  attendees?: number;
  chair?: string;
  secretary?: string;
  participants: string[];
  media?: string[];
  agenda?: string[];
  rationale?: string;
  noted?: string[];
  source: Places;
}

export interface Signatory {
  name: string;
  position?: string;
}

interface FoundBase {
  unrecognised: string[];
  skipped: Skipped[];
  warnings: Warning[];
}

export interface PartnersFound extends FoundBase {
  kind: 'partners';
  layout: string;
  title?: string;
  records: PartnerDraft[];
}

export interface RoadmapFound extends FoundBase {
  kind: 'roadmap';
  layout: string;
  title?: string;
  schoolYear?: string;
  parties?: { name: string; role?: 'mentor' | 'satellite' }[];
  records: ActivityDraft[];
}

export interface ResolutionFound extends FoundBase {
  kind: 'resolution';
  layout: string;
  meeting: MeetingDraft;
  items: DecisionDraft[];
  signatories: Signatory[];
}

/** A programme text: each list in source order; `principles` are names as written with the catalogue's ids where known. */
export interface ProgrammeFound extends FoundBase {
  kind: 'programme';
  title?: string;
  aim?: string;
  tasks: string[];
  results: string[];
  principles: { name: string; ids: string[] }[];
  conditions: string[];
  /** What is done at a stage and what it ends with; `outputs` where the text lists them beside the items. */
  stages: { name: string; items: string[]; outputs?: string[]; outcome?: string }[];
  /** Steps of the way to a partnership, where the text gives them. */
  steps?: string[];
  mechanisms: string[];
  directions: string[];
  activities: { name: string; products: string }[];
  source: Places;
}

export interface NothingFound extends FoundBase {
  kind: 'none';
}

export type Found = PartnersFound | RoadmapFound | ResolutionFound | ProgrammeFound | NothingFound;
export type FoundKind = Exclude<Found['kind'], 'none'>;
