import { attestationBasisStatedText } from '../../texts/ru/rules/attestation-basis-stated.ts';
import { marksIn } from '../check/attestations.ts';
import { profiles } from '../check/profiles.ts';
import { defineRule } from './rule.ts';

export const attestationBasisStated = defineRule({
  code: 'ATT-R3',
  principle: '',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['partners', 'attestations'],
  text: attestationBasisStatedText,
  *check(view) {
    for (const { question, partner, name, mark } of marksIn(view)) {
      if (mark.answer !== 'yes') continue;
      const at = { sheet: 'attestations' as const, key: mark.key, field: 'basis' };
      const base = { at, partner, principle: question.principle };
      if (mark.basis !== '') yield { outcome: 'satisfied', ...base };
      else yield { outcome: 'remark', ...base, message: 'missing', args: { name, question: question.text } };
    }
  },
});
