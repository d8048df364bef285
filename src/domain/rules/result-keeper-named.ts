import { resultKeeperNamedText as text } from '../../texts/ru/rules/result-keeper-named.ts';
import { livingActivities } from '../check/activities.ts';
import { profiles } from '../check/profiles.ts';
import { concernsLiving } from '../check/scope.ts';
import { defineRule } from './rule.ts';

/** Somebody answers for recording every effect and every expected result. */
export const resultKeeperNamed = defineRule({
  code: 'P08-R3',
  principle: 'P08',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['effects', 'roadmap'],
  text,
  *check(view) {
    for (const { key, partner, effect, responsible } of view.effects) {
      if (effect === '' || !concernsLiving(view, partner)) continue;
      const at = { sheet: 'effects', key, field: 'responsible' } as const;
      if (responsible !== '') yield { outcome: 'satisfied', at, partner };
      else yield { outcome: 'hint', at, partner, message: 'effect', args: { result: effect } };
    }
    for (const { key, partner, result, responsibleText, post } of livingActivities(view)) {
      if (result === '') continue;
      const at = { sheet: 'roadmap', key, field: 'responsibleText' } as const;
      if (responsibleText !== '' || post !== '') yield { outcome: 'satisfied', at, partner };
      else yield { outcome: 'hint', at, partner, message: 'expected', args: { result } };
    }
  },
});
