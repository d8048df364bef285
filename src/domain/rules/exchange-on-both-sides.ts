import { exchangeOnBothSidesText as text } from '../../texts/ru/rules/exchange-on-both-sides.ts';
import { profiles } from '../check/profiles.ts';
import { isActive, isPotential, softened } from '../check/scope.ts';
import { defineRule } from './rule.ts';

/** Both what the school gives and what it gets are written down; for a potential partner it is the next step. */
export const exchangeOnBothSides = defineRule({
  code: 'P04-R1',
  principle: 'P04',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['partners', 'exchange'],
  text,
  *check(view) {
    for (const partner of view.partners) {
      if (!isActive(partner) && !isPotential(partner)) continue;
      const { key, name } = partner;
      const at = { sheet: 'partners', key, field: 'name' } as const;
      const rows = view.of('exchange', key);
      const gives = rows.some(({ side, state }) => side === 'give' && state !== 'cancelled');
      const gets = rows.some(({ side, state }) => side === 'get' && state !== 'cancelled');
      if (gives && gets) yield { outcome: 'satisfied', at, partner: key };
      else if (gives || gets) {
        const message = gives ? 'getMissing' : 'giveMissing';
        yield { outcome: softened('remark', partner, view), at, partner: key, message, args: { name } };
      } else if (isPotential(partner))
        yield { outcome: 'hint', at, partner: key, message: 'offerFirst', args: { name } };
      else yield { outcome: 'no-data', at, partner: key, message: 'nothing', args: { name } };
    }
  },
});
