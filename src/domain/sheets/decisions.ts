import { decisionsText } from '../../texts/ru/sheets/decisions.ts';
import { choice, date, defineSheet, link, long, type RowOf, text, url } from './sheet.ts';

export const decisions = defineSheet({
  text: decisionsText,
  place: 'front',
  identity: ['meeting', 'number', 'text'],
  fields: {
    meeting: link('meetings'),
    number: text({ width: 60 }),
    text: long({ width: 420 }),
    responsible: text({ width: 200, names: true }),
    addressees: long({ width: 240, names: true }),
    periodText: text({ width: 150 }),
    startsOn: date(),
    endsOn: date(),
    state: choice('decisionState', { width: 140 }),
    publication: url(),
    publishedOn: date(),
    activity: link('roadmap'),
  },
});

export type Decision = RowOf<typeof decisions>;
