import { receivedHasEffectText as text } from '../../texts/ru/rules/received-has-effect.ts';
import { profiles } from '../check/profiles.ts';
import { isActive } from '../check/scope.ts';
import { defineRule } from './rule.ts';

/** What was received from a partner shows in some effect recorded for that partner. */
export const receivedHasEffect = defineRule({
  code: 'P04-R3',
  principle: 'P04',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['exchange', 'effects'],
  text,
  *check(view) {
    for (const { key, partner, side, state, what } of view.exchange) {
      if (side !== 'get' || state !== 'done') continue;
      const owner = view.partnerByKey.get(partner);
      if (!owner || !isActive(owner)) continue;
      const at = { sheet: 'exchange', key, field: 'what' } as const;
      if (view.of('effects', partner).length > 0) yield { outcome: 'satisfied', at, partner };
      else yield { outcome: 'hint', at, partner, message: 'noEffect', args: { what, name: owner.name } };
    }
  },
});
