export type Recurrence = 'weekly' | 'monthly' | 'quarterly' | 'yearly' | 'ongoing' | 'as-needed';

/** A period as it was written and what was read from it; `inferred` when the year was not written with it. */
export interface Period {
  raw: string;
  start?: string;
  end?: string;
  recurrence?: Recurrence;
  inferred?: boolean;
}
