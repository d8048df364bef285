import { exchangeFulfilledText as text } from '../../texts/ru/rules/exchange-fulfilled.ts';
import { profiles } from '../check/profiles.ts';
import { isActive } from '../check/scope.ts';
import { endOf, termReader } from '../check/terms.ts';
import { defineRule } from './rule.ts';

/** What was promised for a period is done, moved or given up by its end. */
export const exchangeFulfilled = defineRule({
  code: 'P04-R2',
  principle: 'P04',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['exchange'],
  text,
  *check(view, { today, settings }) {
    const read = termReader();
    for (const { key, partner, state, what, period } of view.exchange) {
      const owner = view.partnerByKey.get(partner);
      if (!owner || !isActive(owner) || (state !== 'planned' && state !== 'done')) continue;
      const at = { sheet: 'exchange', key, field: 'state' } as const;
      const end = state === 'planned' ? endOf(read(period, settings.schoolYear)) : '';
      const args = { what, name: owner.name, period, date: end };
      if (state === 'done' || end >= today) yield { outcome: 'satisfied', at, partner };
      else if (end !== '') yield { outcome: 'remark', at, partner, message: 'overdue', args };
      else yield { outcome: 'no-data', at: { ...at, field: 'period' }, partner, message: 'noPeriod', args };
    }
  },
});
