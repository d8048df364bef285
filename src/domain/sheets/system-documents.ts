import { systemDocumentsText } from '../../texts/ru/sheets/system-documents.ts';
import { choice, date, defineSheet, type RowOf, text, url } from './sheet.ts';

export const systemDocuments = defineSheet({
  text: systemDocumentsText,
  place: 'service',
  identity: ['kind', 'title'],
  fields: {
    kind: choice('systemDocument', { width: 220 }),
    title: text({ width: 280 }),
    date: date(),
    url: url(),
  },
});

export type SystemDocument = RowOf<typeof systemDocuments>;
