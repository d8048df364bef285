import { madeDocumentsText } from '../../texts/ru/sheets/made-documents.ts';
import { choice, defineSheet, long, type RowOf, text, url } from './sheet.ts';

export const madeDocuments = defineSheet({
  text: madeDocumentsText,
  place: 'service',
  identity: ['name'],
  fields: {
    document: text({ width: 180 }),
    scope: text({ width: 220 }),
    variant: choice('variant', { width: 120 }),
    made: text({ width: 130 }),
    name: text({ width: 280 }),
    url: url(),
    numbers: long(),
  },
});

export type MadeDocument = RowOf<typeof madeDocuments>;
