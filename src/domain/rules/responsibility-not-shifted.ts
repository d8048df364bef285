import { responsibilityNotShiftedText as text } from '../../texts/ru/rules/responsibility-not-shifted.ts';
import { sidesOf } from '../check/activities.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners, isPair, softened } from '../check/scope.ts';
import { defineRule } from './rule.ts';

/** Who proposed the cooperation answers for some of it, too. */
export const responsibilityNotShifted = defineRule({
  code: 'P08-R1',
  principle: 'P08',
  level: 'violation',
  profiles: profiles.registry,
  reads: ['partners', 'roadmap'],
  text,
  *check(view) {
    for (const partner of activePartners(view)) {
      const { key, name, initiator } = partner;
      const { stated, ours } = sidesOf(view, key);
      if (initiator === '' || stated === 0) continue;
      const at = { sheet: 'partners', key, field: 'initiator' } as const;
      if (initiator !== 'ours' || ours > 0) yield { outcome: 'satisfied', at, partner: key };
      else {
        const outcome = isPair(partner) ? 'violation' : softened('remark', partner, view);
        yield { outcome, at, partner: key, message: 'shifted', args: { name, n: stated } };
      }
    }
  },
});
