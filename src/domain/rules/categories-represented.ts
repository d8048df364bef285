import { categoriesRepresentedText } from '../../texts/ru/rules/categories-represented.ts';
import { profiles } from '../check/profiles.ts';
import { isActive, isPotential } from '../check/scope.ts';
import { dialogueSides } from '../reading/lexicon/dialogue-sides.ts';
import { words } from '../reading/text.ts';
import { defineRule } from './rule.ts';

export const categoriesRepresented = defineRule({
  code: 'P16-R3',
  principle: 'P16',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['partners'],
  text: categoriesRepresentedText,
  *check(view) {
    const categories = new Set(
      view.partners.filter((partner) => isActive(partner) || isPotential(partner)).map(({ category }) => category),
    );
    categories.delete('');
    if (view.partners.length === 0) return;
    const at = { sheet: 'partners' as const, key: '', field: 'category' };
    const met = [...categories].flatMap(words);
    const missing = Object.entries(dialogueSides)
      .filter(([, beginnings]) => !met.some((word) => beginnings.some((beginning) => word.startsWith(beginning))))
      .map(([side]) => side);
    if (categories.size === 0) yield { outcome: 'no-data', at, partner: '', message: 'unknown' };
    else if (missing.length === 0) yield { outcome: 'satisfied', at, partner: '' };
    else yield { outcome: 'hint', at, partner: '', message: 'missing', args: { sides: missing.join(' ') } };
  },
});
