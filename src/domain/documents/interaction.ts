import { words } from '../../texts/ru/documents/words.ts';
import type { View } from '../registry/view.ts';
import type { Partner } from '../sheets/partners.ts';
import type { DataOf } from './tags.ts';
import { listItems } from './typography.ts';

/** Tags of the table «Модель взаимодействия»: a partner, its forms and its effects. */
export const interactionTags = { name: 'text', forms: { form: 'text' }, effects: { effect: 'text' } } as const;

/** One row per partner, forms and effects as lists. */
export function interactionRows(view: View, partners: readonly Partner[]): DataOf<typeof interactionTags>[] {
  return partners.map(({ key, name }) => ({
    name: name || words.noData,
    forms: listItems(view.of('forms', key).map((row) => row.form)).map((form) => ({ form })),
    effects: listItems(view.of('effects', key).map((row) => row.effect)).map((effect) => ({ effect })),
  }));
}
