import { systemDocumentsCompleteText } from '../../texts/ru/rules/system-documents-complete.ts';
import { profiles } from '../check/profiles.ts';
import { defineRule } from './rule.ts';

/** What shows that partnership has become a system (source 001, stage III). */
const kinds = ['jobDescription', 'workPlan', 'standardDocument', 'expertAssessment'] as const;

export const systemDocumentsComplete = defineRule({
  code: 'P18-R2',
  principle: 'P18',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['systemDocuments'],
  text: systemDocumentsCompleteText,
  *check(view) {
    const at = { sheet: 'systemDocuments' as const, key: '', field: 'kind' };
    const present = new Set(view.systemDocuments.map(({ kind }) => kind));
    const missing = kinds.filter((kind) => !present.has(kind));
    if (missing.length === 0) yield { outcome: 'satisfied', at, partner: '' };
    else {
      const outcome = missing.length === kinds.length ? 'no-data' : 'hint';
      yield { outcome, at, partner: '', message: 'missing', args: { kinds: missing.join(' ') } };
    }
  },
});
