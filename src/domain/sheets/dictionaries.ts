import { dictionariesText } from '../../texts/ru/sheets/dictionaries.ts';
import { choice, defineSheet, long, type RowOf, text } from './sheet.ts';

export const dictionaries = defineSheet({
  text: dictionariesText,
  place: 'service',
  identity: ['dictionary', 'value'],
  fields: {
    dictionary: choice('openDictionary', { width: 160 }),
    value: text({ width: 240 }),
    synonyms: long(),
  },
});

export type DictionaryEntry = RowOf<typeof dictionaries>;
