import { contactsText } from '../../texts/ru/sheets/contacts.ts';
import { checklist, date, defineSheet, link, long, type RowOf, text } from './sheet.ts';

export const contacts = defineSheet({
  text: contactsText,
  place: 'service',
  identity: ['partner', 'date', 'purpose'],
  fields: {
    date: date(),
    partner: link('partners'),
    purpose: long(),
    preparation: checklist(),
    outcome: long(),
    nextStep: text({ width: 220 }),
    nextOn: date(),
  },
});

export type Contact = RowOf<typeof contacts>;
