import { jointProductPresentText } from '../../texts/ru/rules/joint-product-present.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners } from '../check/scope.ts';
import { defineRule } from './rule.ts';

export const jointProductPresent = defineRule({
  code: 'P15-R1',
  principle: 'P15',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['partners', 'forms'],
  text: jointProductPresentText,
  *check(view) {
    for (const { key, name } of activePartners(view)) {
      const at = { sheet: 'partners' as const, key, field: 'name' };
      const forms = view.of('forms', key);
      const args = { name };
      if (forms.some(({ product }) => product !== '')) yield { outcome: 'satisfied', at, partner: key };
      else if (forms.length > 0) yield { outcome: 'hint', at, partner: key, message: 'none', args };
      else yield { outcome: 'no-data', at, partner: key, message: 'formless', args };
    }
  },
});
