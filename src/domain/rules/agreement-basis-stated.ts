import { agreementBasisStatedText } from '../../texts/ru/rules/agreement-basis-stated.ts';
import { profiles } from '../check/profiles.ts';
import { concernsLiving } from '../check/scope.ts';
import { defineRule } from './rule.ts';

export const agreementBasisStated = defineRule({
  code: 'P19-R1',
  principle: 'P19',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['agreements'],
  text: agreementBasisStatedText,
  *check(view) {
    for (const { key, partner, number, state, basis } of view.agreements) {
      if (state === 'archived' || state === 'terminated' || !concernsLiving(view, partner)) continue;
      const at = { sheet: 'agreements' as const, key, field: 'basis' };
      const args = { number: number || key, name: view.partnerByKey.get(partner)?.name ?? '' };
      if (basis !== '') yield { outcome: 'satisfied', at, partner };
      else yield { outcome: 'hint', at, partner, message: 'missing', args };
    }
  },
});
