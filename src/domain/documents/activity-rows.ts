import type { View } from '../registry/view.ts';
import type { Activity } from '../sheets/roadmap.ts';
import { partnerNames, shown } from './records.ts';
import type { DataOf } from './tags.ts';

/** Tags of one planned activity in a plain plan. */
export const activityTags = {
  position: 'text',
  activity: 'text',
  partnerNames: 'text',
  result: 'text',
  period: 'text',
  responsible: 'text',
} as const;

/** Activities of a plain plan, numbered through. */
export function activityRows(view: View, activities: readonly Activity[]): DataOf<typeof activityTags>[] {
  return activities.map((activity, index) => ({
    position: String(index + 1),
    activity: shown(activity.activity),
    partnerNames: shown(partnerNames(view, activity.partner).join('; ')),
    result: shown(activity.result),
    period: shown(activity.periodText),
    responsible: shown(activity.responsibleText || activity.post),
  }));
}
