import { jointPlanText as text } from '../../../texts/ru/documents/joint-plan.ts';
import { activitiesOf } from '../../indicators/school-year.ts';
import { readPerson } from '../../reading/people.ts';
import { keysIn, type View } from '../../registry/view.ts';
import type { Activity } from '../../sheets/roadmap.ts';
import type { DocumentContext } from '../context.ts';
import { defineDocument } from '../document.ts';
import { lacking } from '../meeting.ts';
import { byDate, chosen, shown, wordOf } from '../records.ts';
import { sourcesOf, sourceTags } from '../sources.ts';
import { blank, capitalised, shortDate } from '../typography.ts';

export const jointPlan = defineDocument({
  id: 'joint-plan',
  text,
  scope: 'partner',
  tags: {
    name: 'text',
    partnerPost: 'text',
    activities: {
      position: 'text',
      activity: 'text',
      participants: 'text',
      period: 'text',
      place: 'text',
      ourResponsible: 'text',
      partnerResponsible: 'text',
      mark: 'text',
    },
    ...sourceTags,
  },
  compose(view, keys, context) {
    const partner = partnerOf(view, keys);
    const activities = activitiesWith(view, keys, context);
    const signed = byDate(view.of('agreements', partner?.key ?? '')).filter((row) => row.partnerSignatory !== '');
    return {
      name: partner?.name || blank(40),
      partnerPost: capitalised(readPerson(chosen(signed, [])?.partnerSignatory ?? '').post) || blank(20),
      activities: activities.map((activity, index) => {
        const who = shown(activity.responsibleText || activity.post);
        const partners = { partner: who, both: partner?.partnerResponsible || who }[activity.side];
        return {
          position: String(index + 1),
          activity: shown(activity.activity),
          participants: shown(activity.participants),
          period: shown(activity.periodText),
          place: shown(activity.place),
          ourResponsible: activity.side === 'partner' ? '\u2013' : who,
          partnerResponsible: partners ?? '\u2013',
          mark: markOf(activity),
        };
      }),
      ...sourcesOf(
        () => activities.map((activity) => ({ statement: activity.activity, from: { roadmap: [activity] } })),
        context,
      ),
    };
  },
  lacks(view, keys, context) {
    if (!partnerOf(view, keys)) return [text.noPartner];
    const activities = activitiesWith(view, keys, context);
    const alone = activities.filter((activity) => activity.responsibleText + activity.post === '').length;
    const undated = activities.filter((activity) => activity.periodText === '').length;
    return lacking([
      [activities.length === 0, text.noActivities(context.schoolYear)],
      [alone > 0, text.withoutResponsible(alone)],
      [undated > 0, text.withoutTerm(undated)],
    ]);
  },
  numbers: (view, keys, context) => text.activities(activitiesWith(view, keys, context).length),
});

const partnerOf = (view: View, keys: readonly string[]) => (keys.length > 0 ? chosen(view.partners, keys) : undefined);

function activitiesWith(view: View, keys: readonly string[], context: DocumentContext): Activity[] {
  return activitiesOf(view, context.schoolYear).filter((activity) => keysIn(activity.partner).includes(keys[0] ?? ''));
}

/** What has happened so far; a planned activity leaves the cell to be filled by hand. */
function markOf(activity: Activity): string {
  if (activity.state === '' || activity.state === 'planned') return '';
  return text.done(wordOf('activityState', activity.state), shortDate(activity.doneOn) || activity.postponement);
}
