import { partnerAddsContentText as text } from '../../texts/ru/rules/partner-adds-content.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners } from '../check/scope.ts';
import { isBareResource } from '../reading/one-way.ts';
import { defineRule } from './rule.ts';

/** The partner brings more than premises and money. */
export const partnerAddsContent = defineRule({
  code: 'P03-R2',
  principle: 'P03',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['partners', 'exchange'],
  text,
  *check(view) {
    for (const { key, name } of activePartners(view)) {
      const received = view
        .of('exchange', key)
        .filter(({ side, state, resource }) => side === 'get' && state !== 'cancelled' && resource !== '');
      const first = received[0];
      if (!first) continue;
      const at = { sheet: 'exchange', key: first.key, field: 'resource' } as const;
      if (received.some(({ resource }) => !isBareResource(resource))) yield { outcome: 'satisfied', at, partner: key };
      else {
        const resources = [...new Set(received.map(({ resource }) => resource))].join(', ');
        yield { outcome: 'hint', at, partner: key, message: 'bareResource', args: { name, resources } };
      }
    }
  },
});
