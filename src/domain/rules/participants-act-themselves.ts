import { participantsActThemselvesText } from '../../texts/ru/rules/participants-act-themselves.ts';
import { profiles } from '../check/profiles.ts';
import { concernsLiving } from '../check/scope.ts';
import { participants } from '../reading/lexicon/participants.ts';
import { defineRule } from './rule.ts';

/** The four columns of the formula, in its order. */
const steps = ['planners', 'preparers', 'conductors', 'analysts'] as const;

export const participantsActThemselves = defineRule({
  code: 'P14-R1',
  principle: 'P14',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['forms'],
  text: participantsActThemselvesText,
  *check(view) {
    for (const row of view.forms) {
      const { key, partner, form } = row;
      if (!concernsLiving(view, partner)) continue;
      const without = steps.filter((step) => !participants.test(row[step]));
      const at = { sheet: 'forms' as const, key, field: without[0] ?? 'planners' };
      const args = { form, steps: without.join(' ') };
      if (steps.every((step) => row[step] === '')) yield { outcome: 'no-data', at, partner, message: 'unstated', args };
      else if (without.length > 1) yield { outcome: 'remark', at, partner, message: 'absent', args };
      else if (without.length === 1) yield { outcome: 'hint', at, partner, message: 'almost', args };
      else yield { outcome: 'satisfied', at, partner };
    }
  },
});
