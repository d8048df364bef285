import { programmeText } from '../../texts/ru/sheets/programme.ts';
import { choice, defineSheet, long, type RowOf } from './sheet.ts';

export const programme = defineSheet({
  text: programmeText,
  place: 'service',
  identity: ['part', 'text'],
  fields: {
    part: choice('programmePart', { width: 180 }),
    text: long({ width: 420 }),
    detail: long(),
  },
});

export type ProgrammeItem = RowOf<typeof programme>;
