/** How near the source's wording is to the unified name. */
export type Equivalence = 'same' | 'near' | 'includes';

/** Where a principle is named: the source document (000–004), its own words for the name, and how near they are. */
export interface Provenance {
  source: '000' | '001' | '002' | '003' | '004';
  named: string;
  equivalence: Equivalence;
  /** Named there as a principle or quality; otherwise only a norm inside a definition. */
  counted: boolean;
}

/** A partnership principle of the unified catalogue. */
export interface Principle {
  /** `P01` … `P25`. */
  id: string;
  /** Checked from the data, confirmed by a person, or both. */
  kind: 'computed' | 'attested' | 'both';
  text: {
    name: string;
    /** What the principle asks, in our own words. */
    asks: string;
    provenance: readonly Provenance[];
    /** Questions that only a person can answer, by code (`P01-A1`). */
    questions: Readonly<Record<string, string>>;
  };
}
