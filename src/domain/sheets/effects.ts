import { effectsText } from '../../texts/ru/sheets/effects.ts';
import { defineSheet, link, long, number, openChoice, type RowOf, text, url } from './sheet.ts';

export const effects = defineSheet({
  text: effectsText,
  place: 'front',
  identity: ['partner', 'effect'],
  fields: {
    partner: link('partners'),
    effect: long({ width: 420 }),
    audience: openChoice('audience'),
    indicator: text({ width: 220 }),
    value: number(),
    year: text({ width: 90 }),
    dataSource: text({ width: 180 }),
    evidence: url(),
    responsible: text({ width: 180, names: true }),
  },
});

export type SocialEffect = RowOf<typeof effects>;
