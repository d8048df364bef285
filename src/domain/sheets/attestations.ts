import { attestationsText } from '../../texts/ru/sheets/attestations.ts';
import { choice, date, defineSheet, link, long, type RowOf, text } from './sheet.ts';

export const attestations = defineSheet({
  text: attestationsText,
  place: 'service',
  identity: ['partner', 'question', 'date'],
  fields: {
    partner: link('partners'),
    principle: text({ width: 80 }),
    question: text({ width: 90 }),
    answer: choice('answer', { width: 110 }),
    basis: long(),
    signer: text({ width: 200, names: true }),
    date: text({ width: 130 }),
    until: date(),
    secondSigner: text({ width: 200, names: true }),
  },
});

export type Attestation = RowOf<typeof attestations>;
