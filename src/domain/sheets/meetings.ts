import { meetingsText } from '../../texts/ru/sheets/meetings.ts';
import { choice, date, defineSheet, links, long, number, openChoice, type RowOf, text, url } from './sheet.ts';

export const meetings = defineSheet({
  text: meetingsText,
  place: 'front',
  identity: ['kind', 'number', 'theme', 'date'],
  fields: {
    kind: openChoice('meetingKind'),
    number: text({ width: 80 }),
    theme: long(),
    date: date(),
    partners: links('partners'),
    locality: text({ width: 140 }),
    place: text({ width: 200 }),
    agenda: long(),
    chair: text({ width: 180, names: true }),
    secretary: text({ width: 180, names: true }),
    participants: long({ width: 260, names: true }),
    attendees: number(),
    media: text({ width: 160 }),
    relevance: long(),
    noted: long(),
    signatory: text({ width: 180, names: true }),
    prepared: choice('yesNo', { width: 120 }),
    adopted: text({ width: 180 }),
    url: url(),
  },
});

export type Meeting = RowOf<typeof meetings>;
