import { voluntaryEntryConfirmedText as text } from '../../texts/ru/rules/voluntary-entry-confirmed.ts';
import { isConfirmed } from '../check/attested.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners, customOf, softened } from '../check/scope.ts';
import { defineRule } from './rule.ts';

const unsigned = new Set(['draft', 'negotiation', 'terminated']);

/** Both sides signed an agreement, or somebody vouches with a basis that the partner agreed. */
export const voluntaryEntryConfirmed = defineRule({
  code: 'P01-R1',
  principle: 'P01',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['partners', 'agreements', 'attestations'],
  text,
  *check(view, { today }) {
    for (const partner of activePartners(view)) {
      const { key } = partner;
      const own = { sheet: 'partners', key, field: 'name' } as const;
      const agreements = view.of('agreements', key).filter(({ state }) => !unsigned.has(state));
      const confirmed =
        agreements.some(
          (row) => row.kind === 'statutory' || (row.ourSignatory !== '' && row.partnerSignatory !== ''),
        ) || isConfirmed(view, key, 'P01-A1', today);
      const half = agreements.find((row) => row.ourSignatory !== '' || row.partnerSignatory !== '');
      if (confirmed) yield { outcome: 'satisfied', at: own, partner: key };
      else if (half) {
        const field = half.ourSignatory === '' ? 'ourSignatory' : 'partnerSignatory';
        yield {
          outcome: softened('remark', partner, view),
          at: { sheet: 'agreements', key: half.key, field },
          partner: key,
          message: 'oneSide',
          args: { name: partner.name, missing: field === 'ourSignatory' ? 'ours' : 'partner' },
        };
      } else if (customOf(partner, view) !== 'none') {
        yield { outcome: 'no-data', at: own, partner: key, message: 'nobody', args: { name: partner.name } };
      }
    }
  },
});
