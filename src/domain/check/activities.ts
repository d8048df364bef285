import { perView, type View } from '../registry/view.ts';
import type { Activity } from '../sheets/roadmap.ts';
import { concernsLiving } from './scope.ts';

/** Rows of the roadmap that are checked: not cancelled, and not of partners whose cooperation has ended. */
export const livingActivities = perView((view): readonly Activity[] =>
  view.roadmap.filter(({ state, partner }) => state !== 'cancelled' && concernsLiving(view, partner)),
);

/** How many rows each side answers for; a row of both sides counts for each of them. */
export interface Sides {
  /** Rows that name a side. */
  stated: number;
  ours: number;
  partner: number;
}

/** The share of the sides in the partner's rows that are not cancelled. */
export function sidesOf(view: View, partner: string): Sides {
  const sides: Sides = { stated: 0, ours: 0, partner: 0 };
  for (const { side, state } of view.of('roadmap', partner)) {
    if (state === 'cancelled' || side === '') continue;
    sides.stated++;
    if (side !== 'partner') sides.ours++;
    if (side !== 'ours') sides.partner++;
  }
  return sides;
}
