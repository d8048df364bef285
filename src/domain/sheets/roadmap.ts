import { roadmapText } from '../../texts/ru/sheets/roadmap.ts';
import { choice, date, defineSheet, link, links, long, number, type RowOf, schoolYear, text, url } from './sheet.ts';

export const roadmap = defineSheet({
  text: roadmapText,
  place: 'front',
  identity: ['partner', 'activity', 'periodText', 'schoolYear'],
  fields: {
    partner: links('partners'),
    section: text({ width: 180 }),
    activity: long(),
    result: long({ width: 260 }),
    periodText: text({ width: 150 }),
    startsOn: date(),
    endsOn: date(),
    recurrence: choice('recurrence', { width: 130 }),
    responsibleText: text({ width: 220, names: true }),
    side: choice('side', { width: 120 }),
    post: text({ width: 180, names: true }),
    place: text({ width: 160 }),
    participants: text({ width: 160 }),
    planned: number(),
    actual: number(),
    state: choice('activityState', { width: 140 }),
    doneOn: date(),
    postponement: text({ width: 180 }),
    evidence: url(),
    analysis: long({ width: 220 }),
    decision: link('decisions'),
    schoolYear: schoolYear(),
  },
});

export type Activity = RowOf<typeof roadmap>;
