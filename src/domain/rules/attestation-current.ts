import { attestationCurrentText } from '../../texts/ru/rules/attestation-current.ts';
import { marksIn } from '../check/attestations.ts';
import { isInForce } from '../check/attested.ts';
import { profiles } from '../check/profiles.ts';
import { defineRule } from './rule.ts';

export const attestationCurrent = defineRule({
  code: 'ATT-R2',
  principle: '',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['partners', 'attestations'],
  text: attestationCurrentText,
  *check(view, { today }) {
    for (const { question, partner, name, mark } of marksIn(view)) {
      const at = { sheet: 'attestations' as const, key: mark.key, field: 'until' };
      const base = { at, partner, principle: question.principle };
      if (isInForce(mark, today)) yield { outcome: 'satisfied', ...base };
      else {
        const args = { name, question: question.text, until: mark.until };
        yield { outcome: 'remark', ...base, message: 'outdated', args };
      }
    }
  },
});
