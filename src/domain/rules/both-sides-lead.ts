import { bothSidesLeadText as text } from '../../texts/ru/rules/both-sides-lead.ts';
import { sidesOf } from '../check/activities.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners, softened } from '../check/scope.ts';
import { defineRule } from './rule.ts';

/** Fewer rows say nothing of equality. */
const enough = 3;
const mostly = 0.8;

/** Each side answers for some of what is done together. */
export const bothSidesLead = defineRule({
  code: 'P02-R1',
  principle: 'P02',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['partners', 'roadmap'],
  text,
  *check(view) {
    for (const partner of activePartners(view)) {
      const { key, name } = partner;
      const at = { sheet: 'partners', key, field: 'name' } as const;
      const { stated, ours, partner: theirs } = sidesOf(view, key);
      const side = ours >= theirs ? 'ours' : 'partner';
      const lesser = Math.min(ours, theirs);
      const args = { name, n: stated, side, led: Math.max(ours, theirs) };
      if (stated === 0) {
        if (view.of('roadmap', key).length >= enough) {
          yield { outcome: 'no-data', at, partner: key, message: 'sidesUnknown', args: { name } };
        }
      } else if (lesser === 0) {
        if (stated >= enough)
          yield { outcome: softened('remark', partner, view), at, partner: key, message: 'oneLeads', args };
      } else if (stated >= enough && (stated - lesser) / stated > mostly) {
        yield { outcome: 'hint', at, partner: key, message: 'oneMostly', args };
      } else yield { outcome: 'satisfied', at, partner: key };
    }
  },
});
