import { modelText as text } from '../../../texts/ru/documents/model.ts';
import type { View } from '../../registry/view.ts';
import type { Partner } from '../../sheets/partners.ts';
import { defineDocument } from '../document.ts';
import { interactionRows, interactionTags } from '../interaction.ts';
import { takingPart } from '../records.ts';
import { sourcesOf, sourceTags } from '../sources.ts';

export const model = defineDocument({
  id: 'model',
  text,
  scope: 'book',
  tags: {
    partnersCount: 'text',
    formsCount: 'text',
    effectsCount: 'text',
    partners: interactionTags,
    ...sourceTags,
  },
  compose(view, keys, context) {
    const partners = takingPart(view, keys);
    return {
      partnersCount: text.partners(partners.length),
      formsCount: text.forms(countOf(view, 'forms', partners)),
      effectsCount: text.effects(countOf(view, 'effects', partners)),
      partners: interactionRows(view, partners),
      ...sourcesOf(
        () =>
          partners.map((partner) => ({
            statement: partner.name,
            from: {
              partners: [partner],
              forms: view.of('forms', partner.key),
              effects: view.of('effects', partner.key),
            },
          })),
        context,
      ),
    };
  },
  lacks: (view, keys) => (takingPart(view, keys).length === 0 ? [text.noPartners] : lacksOf(view, keys)),
  numbers(view, keys) {
    const partners = takingPart(view, keys);
    return [
      text.partners(partners.length),
      text.forms(countOf(view, 'forms', partners)),
      text.effects(countOf(view, 'effects', partners)),
    ].join(', ');
  },
});

function countOf(view: View, tab: 'forms' | 'effects', partners: readonly Partner[]): number {
  return partners.reduce((count, partner) => count + view.of(tab, partner.key).length, 0);
}

function lacksOf(view: View, keys: readonly string[]): string[] {
  const partners = takingPart(view, keys);
  const without = (tab: 'forms' | 'effects') => partners.filter((partner) => view.of(tab, partner.key).length === 0);
  const named = (lack: (n: number) => string, found: readonly Partner[]) =>
    found.length > 0 ? [text.lackList(lack(found.length), found.map((partner) => partner.name).join('; '))] : [];
  const potential = keys.length > 0 ? 0 : view.partners.filter((partner) => partner.status === 'potential').length;
  return [
    ...named(text.noForms, without('forms')),
    ...named(text.noEffects, without('effects')),
    ...(potential > 0 ? [text.potentialLeftOut(potential)] : []),
  ];
}
