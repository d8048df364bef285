import { partnersText } from '../../texts/ru/sheets/partners.ts';
import { choice, date, defineSheet, link, long, openChoice, type RowOf, text, url } from './sheet.ts';

export const partners = defineSheet({
  text: partnersText,
  place: 'front',
  identity: ['name', 'locality'],
  fields: {
    name: text({ width: 280 }),
    otherNames: text({ width: 160 }),
    legalForm: text({ width: 110 }),
    inn: text({ width: 110 }),
    category: openChoice('category'),
    locality: text({ width: 140 }),
    address: text({ width: 200 }),
    email: text({ width: 170 }),
    phone: text({ width: 140 }),
    site: url(),
    status: choice('partnerStatus'),
    stage: choice('stage', { width: 180 }),
    since: text({ width: 90 }),
    initiator: choice('side', { width: 120 }),
    role: choice('pairRole', { width: 130 }),
    pair: link('partners'),
    aim: long(),
    problem: long(),
    schoolInterest: long({ width: 240 }),
    partnerInterest: long({ width: 240 }),
    ourResponsible: text({ width: 180, names: true }),
    partnerResponsible: text({ width: 180, names: true }),
    requisites: long({ width: 240 }),
    foreignAgentCheckedOn: date(),
    source: text({ width: 200 }),
    changed: text({ width: 130 }),
    contactPerson: text({ personal: true }),
    contactPhone: text({ personal: true }),
    contactEmail: text({ personal: true }),
    consent: choice('consent', { personal: true }),
    consentOn: date({ personal: true }),
    consentUntil: date({ personal: true }),
  },
});

export type Partner = RowOf<typeof partners>;
