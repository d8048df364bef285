import { dropEnd } from '../../reading/endings.ts';
import { itemLabels } from '../../reading/lexicon/plans.ts';

export type Field = keyof typeof itemLabels;

/** An item of a plan in prose taken apart: what is done and what was said of it. */
export interface ItemParts {
  activity: string;
  fields: Partial<Record<Exclude<Field, 'activity' | 'note'>, string>>;
  /** Label words («отв.», «Срок:») that stand in no value. */
  labels: string[];
  /** Said of the item and held by no field. */
  notes: string[];
}

const labelStarts = Object.entries(itemLabels).map(([field, { source }]) => ({
  field,
  start: new RegExp(`^(?:${source})`, 'iu'),
}));

/** The detail a line gives: «Срок: …» continues an item, «Мероприятие: …» begins one. */
export function labelOf(text: string): string | undefined {
  return labelStarts.find(({ start }) => start.test(text))?.field;
}

/** What is done without the marks that parted it from the rest. */
export function trim(text: string): string {
  return dropEnd(text.replace(/^[\s,;:.–—-]+/u, ''), ',;:(–—-').replace(/\s+([.,;)])/g, '$1');
}
