import { loadBalancedText as text } from '../../texts/ru/rules/load-balanced.ts';
import { sidesOf } from '../check/activities.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners } from '../check/scope.ts';
import { defineRule } from './rule.ts';

const enough = 6;
const timesMore = 3;

/** Neither side answers for more than three times the rows of the other. */
export const loadBalanced = defineRule({
  code: 'P08-R2',
  principle: 'P08',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['partners', 'roadmap'],
  text,
  *check(view) {
    for (const { key, name } of activePartners(view)) {
      const { stated, ours, partner: theirs } = sidesOf(view, key);
      if (stated < enough) continue;
      const at = { sheet: 'partners', key, field: 'name' } as const;
      if (Math.max(ours, theirs) <= timesMore * Math.min(ours, theirs))
        yield { outcome: 'satisfied', at, partner: key };
      else yield { outcome: 'hint', at, partner: key, message: 'uneven', args: { name, ours, theirs } };
    }
  },
});
