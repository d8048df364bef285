import { aimSupportedText } from '../../texts/ru/rules/aim-supported.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners } from '../check/scope.ts';
import { defineRule } from './rule.ts';

export const aimSupported = defineRule({
  code: 'P21-R1',
  principle: 'P21',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['partners', 'forms', 'roadmap'],
  text: aimSupportedText,
  *check(view) {
    for (const { key, name, aim } of activePartners(view)) {
      const at = { sheet: 'partners' as const, key, field: 'aim' };
      const works =
        view.of('forms', key).length > 0 || view.of('roadmap', key).some(({ state }) => state !== 'cancelled');
      const args = { name, aim };
      if (aim !== '' && works) yield { outcome: 'satisfied', at, partner: key };
      else if (aim !== '') yield { outcome: 'remark', at, partner: key, message: 'idle', args };
      else if (works) yield { outcome: 'hint', at, partner: key, message: 'aimless', args };
      else yield { outcome: 'no-data', at, partner: key, message: 'unstated', args };
    }
  },
});
