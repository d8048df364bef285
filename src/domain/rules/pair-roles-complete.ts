import { pairRolesCompleteText as text } from '../../texts/ru/rules/pair-roles-complete.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners, isPair } from '../check/scope.ts';
import { isGeneralSchool } from '../reading/bodies.ts';
import type { View } from '../registry/view.ts';
import type { Partner } from '../sheets/partners.ts';
import { defineRule } from './rule.ts';

/** In a pair of schools one is the mentor and the other the satellite. */
export const pairRolesComplete = defineRule({
  code: 'P06-R3',
  principle: 'P06',
  level: 'violation',
  profiles: profiles.registry,
  reads: ['partners', 'roadmap'],
  text,
  *check(view, { settings }) {
    for (const partner of activePartners(view)) {
      const { key, name, role, pair } = partner;
      const other = view.partnerByKey.get(pair);
      const at = { sheet: 'partners', key, field: 'role' } as const;
      const args = { name, other: other?.name ?? '' };
      if (pair !== '' && other) {
        const roles = new Set([role, other.role]);
        if (roles.has('mentor') && roles.has('satellite')) yield { outcome: 'satisfied', at, partner: key };
        else if (isPair(partner) || isPair(other)) {
          yield { outcome: 'violation', at, partner: key, message: role === other.role ? 'sameRole' : 'oneRole', args };
        } else yield { outcome: 'no-data', at, partner: key, message: 'notStated', args };
      } else if (isPair(partner)) yield { outcome: 'satisfied', at, partner: key };
      else if (role === '' && worksAsPair(partner, view, settings.profile)) {
        yield { outcome: 'no-data', at, partner: key, message: 'notStated', args };
      }
    }
  },
  repair({ at, message }, view) {
    const partner = view.partnerByKey.get(at.key);
    const other = partner && view.partnerByKey.get(partner.pair);
    if (message !== 'oneRole' || !partner || !other) return [];
    const [lacking, stated] = isPair(partner) ? [other, partner] : [partner, other];
    return [{ at: { ...at, key: lacking.key }, value: stated.role === 'mentor' ? 'satellite' : 'mentor' }];
  },
});

/** A school with a common plan is a pair until its role is set to «—». */
function worksAsPair(partner: Partner, view: View, profile: string): boolean {
  return (profile === 'pair' || isGeneralSchool(partner.name)) && view.of('roadmap', partner.key).length > 0;
}
