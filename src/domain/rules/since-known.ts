import { sinceKnownText } from '../../texts/ru/rules/since-known.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners } from '../check/scope.ts';
import { sinceYear } from '../registry/since.ts';
import { defineRule } from './rule.ts';

export const sinceKnown = defineRule({
  code: 'P22-R2',
  principle: 'P22',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['partners'],
  text: sinceKnownText,
  *check(view) {
    for (const { key, name, since } of activePartners(view)) {
      const at = { sheet: 'partners' as const, key, field: 'since' };
      if (sinceYear(since) !== undefined) yield { outcome: 'satisfied', at, partner: key };
      else yield { outcome: 'no-data', at, partner: key, message: 'unknown', args: { name } };
    }
  },
});
