import { interestsRecordedText as text } from '../../texts/ru/rules/interests-recorded.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners } from '../check/scope.ts';
import { defineRule } from './rule.ts';

/** The interest of each side is written down. */
export const interestsRecorded = defineRule({
  code: 'P05-R1',
  principle: 'P05',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['partners'],
  text,
  *check(view) {
    for (const { key, name, schoolInterest, partnerInterest } of activePartners(view)) {
      const field = partnerInterest === '' ? 'partnerInterest' : 'schoolInterest';
      const at = { sheet: 'partners', key, field } as const;
      const args = { name };
      if (schoolInterest !== '' && partnerInterest !== '') yield { outcome: 'satisfied', at, partner: key };
      else if (schoolInterest !== '') yield { outcome: 'remark', at, partner: key, message: 'theirsMissing', args };
      else if (partnerInterest !== '') yield { outcome: 'remark', at, partner: key, message: 'oursMissing', args };
      else yield { outcome: 'no-data', at, partner: key, message: 'nothing', args };
    }
  },
});
