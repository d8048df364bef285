import { effectAudienceWideText } from '../../texts/ru/rules/effect-audience-wide.ts';
import { profiles } from '../check/profiles.ts';
import { concernsLiving } from '../check/scope.ts';
import { onlyParticipants } from '../reading/lexicon/audience.ts';
import { defineRule } from './rule.ts';

export const effectAudienceWide = defineRule({
  code: 'P17-R2',
  principle: 'P17',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['effects'],
  text: effectAudienceWideText,
  *check(view) {
    for (const { key, partner, effect, audience } of view.effects) {
      if (!concernsLiving(view, partner)) continue;
      const at = { sheet: 'effects' as const, key, field: 'audience' };
      const args = { effect };
      if (audience === '') yield { outcome: 'no-data', at, partner, message: 'unstated', args };
      else if (onlyParticipants.test(audience.trim())) yield { outcome: 'hint', at, partner, message: 'narrow', args };
      else yield { outcome: 'satisfied', at, partner };
    }
  },
});
