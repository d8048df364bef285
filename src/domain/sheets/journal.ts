import { journalText } from '../../texts/ru/sheets/journal.ts';
import { defineSheet, long, type RowOf, text } from './sheet.ts';

export const journal = defineSheet({
  text: journalText,
  place: 'service',
  identity: ['when', 'action'],
  fields: {
    when: text({ width: 150 }),
    who: text({ width: 180 }),
    action: text({ width: 200 }),
    batch: text({ width: 130 }),
    sheet: text({ width: 130 }),
    record: text({ width: 90 }),
    field: text({ width: 150 }),
    before: long({ names: true }),
    after: long({ names: true }),
    undone: text({ width: 110 }),
  },
});

export type JournalEntry = RowOf<typeof journal>;
