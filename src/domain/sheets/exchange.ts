import { exchangeText } from '../../texts/ru/sheets/exchange.ts';
import { choice, defineSheet, link, long, openChoice, type RowOf, text } from './sheet.ts';

export const exchange = defineSheet({
  text: exchangeText,
  place: 'front',
  identity: ['partner', 'side', 'what'],
  fields: {
    partner: link('partners'),
    side: choice('exchangeSide', { width: 110 }),
    resource: openChoice('resource'),
    what: long(),
    gap: text({ width: 220 }),
    state: choice('exchangeState', { width: 110 }),
    period: text({ width: 150 }),
  },
});

export type Exchange = RowOf<typeof exchange>;
