import { agreementsText } from '../../texts/ru/sheets/agreements.ts';
import { choice, date, defineSheet, link, long, type RowOf, text, url } from './sheet.ts';

export const agreements = defineSheet({
  text: agreementsText,
  place: 'front',
  identity: ['partner', 'kind', 'number', 'date'],
  fields: {
    partner: link('partners'),
    kind: choice('agreementKind', { width: 180 }),
    number: text({ width: 90 }),
    date: date(),
    subject: long({ width: 240 }),
    startsOn: date(),
    endsOn: date(),
    term: text({ width: 160 }),
    prolongation: choice('prolongation', { width: 180 }),
    gratuitous: choice('yesNo', { width: 110 }),
    exitOrder: long({ width: 220 }),
    basis: text({ width: 200 }),
    ourSignatory: text({ width: 180, names: true }),
    partnerSignatory: text({ width: 180, names: true }),
    represented: text({ width: 220, names: true }),
    actingUnder: text({ width: 180 }),
    storage: text({ width: 160 }),
    url: url(),
    state: choice('agreementState', { width: 140 }),
  },
});

export type Agreement = RowOf<typeof agreements>;
