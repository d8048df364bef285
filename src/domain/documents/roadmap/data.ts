import { roadmapText as text } from '../../../texts/ru/documents/roadmap.ts';
import { groupBy } from '../../indicators/indicators.ts';
import { activitiesOf } from '../../indicators/school-year.ts';
import { keysIn, type View } from '../../registry/view.ts';
import type { Activity } from '../../sheets/roadmap.ts';
import type { DocumentContext } from '../context.ts';
import { defineDocument } from '../document.ts';
import { schoolsOfPair } from '../pair.ts';
import { partnerNames, shown } from '../records.ts';
import { sourcesOf, sourceTags } from '../sources.ts';
import { monthTags, stripOf } from '../strip.ts';

/** A strip longer than this is not read on paper. */
const mostStripRows = 200;

export const roadmap = defineDocument({
  id: 'roadmap',
  text,
  scope: 'book',
  tags: {
    isPair: 'flag',
    otherSchool: 'text',
    sections: {
      withTitle: 'flag',
      position: 'text',
      section: 'text',
      activities: {
        position: 'text',
        activity: 'text',
        withPartners: 'flag',
        partnerNames: 'text',
        result: 'text',
        period: 'text',
        responsible: 'text',
      },
    },
    withRest: 'flag',
    rest: 'text',
    strip: { position: 'text', activity: 'text', ...monthTags },
    ...sourceTags,
  },
  compose(view, keys, context) {
    const activities = chosenActivities(view, keys, context);
    const schools = schoolsOfPair(view, keys, context.settings);
    const sections = sectionsOf(activities);
    const titled = sections.length > 1 || sections[0]?.title !== '';
    const numbered = sections.flatMap((section, at) =>
      section.activities.map((activity, index) => ({
        activity,
        position: titled ? `${at + 1}.${index + 1}` : String(index + 1),
      })),
    );
    const positions = new Map(numbered.map(({ activity, position }) => [activity.key, position]));
    return {
      isPair: schools !== undefined,
      ...(schools && { school: schools[0] }),
      otherSchool: schools?.[1] ?? '',
      sections: sections.map((section, at) => ({
        withTitle: titled,
        position: `${at + 1}.`,
        section: section.title || text.otherActivities,
        activities: section.activities.map((activity) => {
          const names = schools ? [] : partnerNames(view, activity.partner);
          return {
            position: positions.get(activity.key) ?? '',
            activity: shown(activity.activity),
            withPartners: names.length > 0,
            partnerNames: names.join('; '),
            result: shown(activity.result),
            period: shown(activity.periodText),
            responsible: shown(activity.responsibleText || activity.post),
          };
        }),
      })),
      strip: numbered.slice(0, mostStripRows).map(({ activity, position }) => ({
        position,
        activity: shown(activity.activity),
        ...stripOf(activity, context.schoolYear),
      })),
      withRest: numbered.length > mostStripRows,
      rest: text.rest(mostStripRows, numbered.length),
      ...sourcesOf(
        () =>
          numbered.map(({ activity, position }) => ({
            statement: `${position} ${activity.activity}`,
            from: { roadmap: [activity] },
          })),
        context,
      ),
    };
  },
  lacks(view, keys, context) {
    const activities = chosenActivities(view, keys, context);
    if (activities.length === 0) return [text.noActivities(context.schoolYear)];
    const lack = (sentence: (n: number) => string, is: (activity: Activity) => boolean) => {
      const n = activities.filter(is).length;
      return n > 0 ? [sentence(n)] : [];
    };
    return [
      ...lack(text.withoutResult, (activity) => activity.result === ''),
      ...lack(text.withoutTerm, (activity) => activity.periodText === ''),
      ...lack(text.unreadTerm, (activity) => activity.periodText !== '' && activity.startsOn + activity.endsOn === ''),
      ...lack(text.withoutResponsible, (activity) => activity.responsibleText + activity.post === ''),
    ];
  },
  numbers: (view, keys, context) => text.inYear(chosenActivities(view, keys, context).length, context.schoolYear),
});

function chosenActivities(view: View, keys: readonly string[], context: DocumentContext): Activity[] {
  const activities = activitiesOf(view, context.schoolYear);
  if (keys.length === 0) return activities;
  return activities.filter((activity) => keysIn(activity.partner).some((key) => keys.includes(key)));
}

/** Sections in the order they first appear; the untitled one stands where it began. */
function sectionsOf(activities: readonly Activity[]): { title: string; activities: Activity[] }[] {
  return [...groupBy(activities, ({ section }) => section.trim())].map(([title, rows]) => ({
    title,
    activities: rows,
  }));
}
