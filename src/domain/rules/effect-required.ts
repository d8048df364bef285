import { effectRequiredText } from '../../texts/ru/rules/effect-required.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners } from '../check/scope.ts';
import { defineRule } from './rule.ts';

export const effectRequired = defineRule({
  code: 'P17-R1',
  principle: 'P17',
  level: 'violation',
  profiles: profiles.registry,
  reads: ['partners', 'effects'],
  text: effectRequiredText,
  *check(view) {
    const examples = new Map<string, string>();
    for (const { partner, effect } of view.effects) {
      const category = view.partnerByKey.get(partner)?.category ?? '';
      if (category && effect && !examples.has(category)) examples.set(category, effect);
    }
    for (const { key, name, category } of activePartners(view)) {
      const at = { sheet: 'partners' as const, key, field: 'name' };
      if (view.of('effects', key).some(({ effect }) => effect !== '')) {
        yield { outcome: 'satisfied', at, partner: key };
      } else {
        const args = { name, example: examples.get(category) ?? '' };
        const works = view.of('forms', key).length > 0 || view.of('roadmap', key).length > 0;
        yield { outcome: 'violation', at, partner: key, message: works ? 'missing' : 'bare', args };
      }
    }
  },
});
