import { formsText } from '../../texts/ru/sheets/forms.ts';
import { choice, defineSheet, link, links, long, openChoice, type RowOf, text } from './sheet.ts';

export const forms = defineSheet({
  text: formsText,
  place: 'front',
  identity: ['partner', 'form'],
  fields: {
    partner: link('partners'),
    form: long({ width: 420 }),
    activityKind: choice('activityKind', { width: 200 }),
    product: text({ width: 200 }),
    mechanism: choice('mechanism', { width: 180 }),
    direction: openChoice('direction', { width: 220 }),
    moduleForm: choice('moduleForm', { width: 220 }),
    space: choice('space', { width: 130 }),
    planners: text({ width: 140 }),
    preparers: text({ width: 140 }),
    conductors: text({ width: 140 }),
    analysts: text({ width: 140 }),
    periodText: text({ width: 150 }),
    effect: links('effects'),
  },
});

export type InteractionForm = RowOf<typeof forms>;
