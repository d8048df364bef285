import { gapNamedText as text } from '../../texts/ru/rules/gap-named.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners } from '../check/scope.ts';
import { defineRule } from './rule.ts';

/** What is received from a partner names the gap it fills. */
export const gapNamed = defineRule({
  code: 'P06-R1',
  principle: 'P06',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['partners', 'exchange'],
  text,
  *check(view) {
    for (const { key, name } of activePartners(view)) {
      const received = view.of('exchange', key).filter(({ side, state }) => side === 'get' && state !== 'cancelled');
      const unexplained = received.filter(({ gap }) => gap === '');
      const first = unexplained[0] ?? received[0];
      if (!first) continue;
      const at = { sheet: 'exchange', key: first.key, field: 'gap' } as const;
      if (unexplained.length === 0) yield { outcome: 'satisfied', at, partner: key };
      else {
        const outcome = unexplained.length * 2 >= received.length ? 'remark' : 'hint';
        const args = { name, what: first.what, n: unexplained.length, of: received.length };
        yield { outcome, at, partner: key, message: 'gapUnknown', args };
      }
    }
  },
});
