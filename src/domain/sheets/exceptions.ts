import { exceptionsText } from '../../texts/ru/sheets/exceptions.ts';
import { date, defineSheet, long, type RowOf, text } from './sheet.ts';

export const exceptions = defineSheet({
  text: exceptionsText,
  place: 'service',
  identity: ['record', 'rule'],
  fields: {
    record: text({ width: 90 }),
    rule: text({ width: 80 }),
    reason: long(),
    author: text({ width: 200, names: true }),
    date: date(),
    reviewOn: date(),
  },
});

export type Exception = RowOf<typeof exceptions>;
