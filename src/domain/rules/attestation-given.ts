import { attestationGivenText } from '../../texts/ru/rules/attestation-given.ts';
import { askedIn } from '../check/attestations.ts';
import { profiles } from '../check/profiles.ts';
import { defineRule } from './rule.ts';

export const attestationGiven = defineRule({
  code: 'ATT-R1',
  principle: '',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['partners', 'attestations'],
  text: attestationGivenText,
  *check(view) {
    for (const { question, partner, name, mark } of askedIn(view)) {
      const { code, principle, text } = question;
      const at =
        partner === ''
          ? { sheet: 'attestations' as const, key: '', field: 'answer' }
          : { sheet: 'partners' as const, key: partner, field: 'name' };
      const answered = mark && mark.answer !== '' && mark.answer !== 'unknown';
      if (answered) yield { outcome: 'satisfied', at, partner, principle };
      else {
        const message = mark ? 'unknown' : 'missing';
        yield { outcome: 'attestation', at, partner, principle, message, args: { name, code, question: text } };
      }
    }
  },
});
