import { notAPetitionerText as text } from '../../texts/ru/rules/not-a-petitioner.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners, softened } from '../check/scope.ts';
import { defineRule } from './rule.ts';

/** The school gives as well as asks. */
export const notAPetitioner = defineRule({
  code: 'P02-R3',
  principle: 'P02',
  level: 'violation',
  profiles: profiles.registry,
  reads: ['partners', 'exchange'],
  text,
  *check(view) {
    for (const partner of activePartners(view)) {
      const { key, name } = partner;
      const rows = view.of('exchange', key).filter(({ state }) => state !== 'cancelled');
      const gives = rows.filter(({ side }) => side === 'give').length;
      const gets = rows.filter(({ side }) => side === 'get').length;
      const at = { sheet: 'partners', key, field: 'name' } as const;
      if (gives > 0 && gets > 0) yield { outcome: 'satisfied', at, partner: key };
      else if (gets >= 2) {
        const outcome = softened('violation', partner, view);
        yield { outcome, at, partner: key, message: 'onlyAsks', args: { name, n: gets } };
      } else if (gives > 0) yield { outcome: 'hint', at, partner: key, message: 'onlyGives', args: { name } };
    }
  },
});
