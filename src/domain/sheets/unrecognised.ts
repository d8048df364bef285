import { unrecognisedText } from '../../texts/ru/sheets/unrecognised.ts';
import { defineSheet, long, type RowOf, text } from './sheet.ts';

export const unrecognised = defineSheet({
  text: unrecognisedText,
  place: 'service',
  identity: ['source', 'text'],
  fields: {
    date: text({ width: 130 }),
    source: text({ width: 200 }),
    text: long({ width: 480, names: true }),
  },
});

export type Unrecognised = RowOf<typeof unrecognised>;
