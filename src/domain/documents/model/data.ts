import { modelText as text } from '../../../texts/ru/documents/model.ts';
import { words } from '../../../texts/ru/documents/words.ts';
import type { View } from '../../registry/view.ts';
import type { Partner } from '../../sheets/partners.ts';
import { defineDocument } from '../document.ts';
import { sourcesOf, sourceTags } from '../sources.ts';
import { listItems } from '../typography.ts';

export const model = defineDocument({
  id: 'model',
  text,
  scope: 'book',
  tags: {
    partnersCount: 'text',
    formsCount: 'text',
    effectsCount: 'text',
    partners: { name: 'text', forms: { form: 'text' }, effects: { effect: 'text' } },
    ...sourceTags,
  },
  compose(view, keys, context) {
    const partners = partnersOf(view, keys);
    return {
      partnersCount: text.partners(partners.length),
      formsCount: text.forms(countOf(view, 'forms', partners)),
      effectsCount: text.effects(countOf(view, 'effects', partners)),
      partners: partners.map((partner) => ({
        name: partner.name || words.noData,
        forms: listItems(view.of('forms', partner.key).map((row) => row.form)).map((form) => ({ form })),
        effects: listItems(view.of('effects', partner.key).map((row) => row.effect)).map((effect) => ({ effect })),
      })),
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
  lacks: (view, keys) => (partnersOf(view, keys).length === 0 ? [text.noPartners] : lacksOf(view, keys)),
  numbers(view, keys) {
    const partners = partnersOf(view, keys);
    return [
      text.partners(partners.length),
      text.forms(countOf(view, 'forms', partners)),
      text.effects(countOf(view, 'effects', partners)),
    ].join(', ');
  },
});

/** The chosen partners, or every one that takes part: neither potential nor ended. */
function partnersOf(view: View, keys: readonly string[]): Partner[] {
  if (keys.length > 0) return keys.flatMap((key) => view.partnerByKey.get(key) ?? []);
  return view.partners.filter((partner) => partner.status !== 'potential' && partner.status !== 'ended');
}

function countOf(view: View, tab: 'forms' | 'effects', partners: readonly Partner[]): number {
  return partners.reduce((count, partner) => count + view.of(tab, partner.key).length, 0);
}

function lacksOf(view: View, keys: readonly string[]): string[] {
  const partners = partnersOf(view, keys);
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
