import { problemNamedText } from '../../texts/ru/rules/problem-named.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners } from '../check/scope.ts';
import { defineRule } from './rule.ts';

export const problemNamed = defineRule({
  code: 'P20-R1',
  principle: 'P20',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['partners'],
  text: problemNamedText,
  *check(view) {
    for (const { key, name, problem, aim } of activePartners(view)) {
      const at = { sheet: 'partners' as const, key, field: 'problem' };
      if (problem !== '' || aim !== '') yield { outcome: 'satisfied', at, partner: key };
      else yield { outcome: 'remark', at, partner: key, message: 'missing', args: { name } };
    }
  },
});
