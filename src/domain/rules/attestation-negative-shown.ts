import { attestationNegativeShownText } from '../../texts/ru/rules/attestation-negative-shown.ts';
import { marksIn } from '../check/attestations.ts';
import { profiles } from '../check/profiles.ts';
import { defineRule } from './rule.ts';

export const attestationNegativeShown = defineRule({
  code: 'ATT-R5',
  principle: '',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['partners', 'attestations'],
  text: attestationNegativeShownText,
  *check(view) {
    for (const { question, partner, name, mark } of marksIn(view)) {
      const at = { sheet: 'attestations' as const, key: mark.key, field: 'answer' };
      const base = { at, partner, principle: question.principle };
      const args = { name, question: question.text };
      if (mark.answer === 'no') yield { outcome: 'remark', ...base, message: 'no', args };
      else if (mark.answer === 'partly') yield { outcome: 'hint', ...base, message: 'partly', args };
      else if (mark.answer === 'yes') yield { outcome: 'satisfied', ...base };
    }
  },
});
