import { educationalProgrammesText } from '../../texts/ru/sheets/educational-programmes.ts';
import { defineSheet, links, type RowOf, text, url } from './sheet.ts';

export const educationalProgrammes = defineSheet({
  text: educationalProgrammesText,
  place: 'service',
  identity: ['title'],
  fields: {
    title: text({ width: 280 }),
    level: text({ width: 140 }),
    direction: text({ width: 180 }),
    partners: links('partners'),
    term: text({ width: 140 }),
    url: url(),
  },
});

export type EducationalProgramme = RowOf<typeof educationalProgrammes>;
