import { settingsText } from '../../texts/ru/sheets/settings.ts';
import { defineSheet, long, type RowOf, text } from './sheet.ts';

export const settings = defineSheet({
  text: settingsText,
  place: 'service',
  identity: ['name'],
  fields: {
    name: text({ width: 260 }),
    value: long(),
    note: long({ width: 360 }),
  },
});

export type Setting = RowOf<typeof settings>;
