import { responsibleOnBothSidesText as text } from '../../texts/ru/rules/responsible-on-both-sides.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners, softened } from '../check/scope.ts';
import { defineRule } from './rule.ts';

/** A responsible post is named on each side. */
export const responsibleOnBothSides = defineRule({
  code: 'P02-R2',
  principle: 'P02',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['partners'],
  text,
  *check(view) {
    for (const partner of activePartners(view)) {
      const { key, name, ourResponsible, partnerResponsible } = partner;
      const field = ourResponsible === '' ? 'ourResponsible' : 'partnerResponsible';
      const at = { sheet: 'partners', key, field } as const;
      if (ourResponsible !== '' && partnerResponsible !== '') yield { outcome: 'satisfied', at, partner: key };
      else if (ourResponsible === '' && partnerResponsible === '') {
        yield { outcome: 'no-data', at, partner: key, message: 'nobody', args: { name } };
      } else {
        const message = field === 'ourResponsible' ? 'oursMissing' : 'theirsMissing';
        yield { outcome: softened('remark', partner, view), at, partner: key, message, args: { name } };
      }
    }
  },
});
