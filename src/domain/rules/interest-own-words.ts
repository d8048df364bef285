import { interestOwnWordsText as text } from '../../texts/ru/rules/interest-own-words.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners } from '../check/scope.ts';
import { fold } from '../reading/text.ts';
import { defineRule } from './rule.ts';

const many = 3;
const fields = ['schoolInterest', 'partnerInterest'] as const;

/** An interest is the partner's own: not the same sentence for many, nor the school's repeated. */
export const interestOwnWords = defineRule({
  code: 'P05-R2',
  principle: 'P05',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['partners'],
  text,
  *check(view) {
    const partners = activePartners(view);
    const repeated = { schoolInterest: new Map<string, number>(), partnerInterest: new Map<string, number>() };
    for (const partner of partners) {
      for (const field of fields) {
        const wording = fold(partner[field]);
        if (wording !== '') repeated[field].set(wording, (repeated[field].get(wording) ?? 0) + 1);
      }
    }
    for (const partner of partners) {
      const { key, name } = partner;
      const recorded = fields.filter((field) => partner[field] !== '');
      const shared = recorded.find((field) => (repeated[field].get(fold(partner[field])) ?? 0) >= many);
      if (shared) {
        const n = repeated[shared].get(fold(partner[shared])) ?? 0;
        const at = { sheet: 'partners', key, field: shared } as const;
        yield { outcome: 'hint', at, partner: key, message: 'sameForMany', args: { name, n, text: partner[shared] } };
      } else if (recorded.length === 2 && fold(partner.schoolInterest) === fold(partner.partnerInterest)) {
        const at = { sheet: 'partners', key, field: 'partnerInterest' } as const;
        yield { outcome: 'hint', at, partner: key, message: 'sameForBoth', args: { name } };
      } else if (recorded.length > 0) {
        yield { outcome: 'satisfied', at: { sheet: 'partners', key, field: 'partnerInterest' }, partner: key };
      }
    }
  },
});
