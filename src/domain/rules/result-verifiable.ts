import { resultVerifiableText } from '../../texts/ru/rules/result-verifiable.ts';
import { livingActivities } from '../check/activities.ts';
import { profiles } from '../check/profiles.ts';
import { networkForm } from '../reading/lexicon/network-form.ts';
import { abstractResult, shownResult } from '../reading/lexicon/result-words.ts';
import { defineRule } from './rule.ts';

export const resultVerifiable = defineRule({
  code: 'P21-R2',
  principle: 'P21',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['roadmap'],
  text: resultVerifiableText,
  *check(view) {
    for (const { key, partner, activity, result } of livingActivities(view)) {
      const at = { sheet: 'roadmap' as const, key, field: 'result' };
      const isProcess = abstractResult.test(result) && !shownResult.test(result);
      if (result === '') yield { outcome: 'no-data', at, partner, message: 'unstated', args: { activity } };
      // A form of work named instead of a result says how, not what comes of it.
      else if (isProcess || networkForm.test(result)) {
        yield { outcome: 'hint', at, partner, message: 'abstract', args: { result } };
      } else yield { outcome: 'satisfied', at, partner };
    }
  },
});
