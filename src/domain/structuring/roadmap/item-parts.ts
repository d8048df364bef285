import { dropEnd } from '../../reading/endings.ts';
import type { Field } from './labels.ts';

/** An item of a plan in prose taken apart: what is done and what was said of it. */
export interface ItemParts {
  activity: string;
  fields: Partial<Record<Exclude<Field, 'activity' | 'note'>, string>>;
  /** Label words («отв.», «Срок:») that stand in no value. */
  labels: string[];
  /** Said of the item and held by no field. */
  notes: string[];
}

/** What is done without the marks that parted it from the rest. */
export function trim(text: string): string {
  return dropEnd(text.replace(/^[\s,;:.–—-]+/u, ''), ',;:(–—-').replace(/\s+([.,;)])/g, '$1');
}
