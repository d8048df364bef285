import { describe, expect, test } from 'vitest';
import { viewOf } from '../../src/domain/registry/view.ts';
import { systemDocumentsComplete } from '../../src/domain/rules/system-documents-complete.ts';
import { type Book, registryOf, ruleTester, settings, today } from './rule-tester.ts';

const book = (...kinds: string[]): Book => ({
  systemDocuments: kinds.map((kind, index) => ({ key: `С-000${index + 1}`, kind })),
});

ruleTester(systemDocumentsComplete, {
  accept: [
    {
      title: 'all four kinds',
      book: book('jobDescription', 'workPlan', 'standardDocument', 'expertAssessment'),
      satisfied: 1,
    },
  ],
  reject: [
    {
      title: 'a set without the expert assessment',
      twin: book('jobDescription', 'workPlan', 'standardDocument', 'expertAssessment'),
      cell: 'systemDocuments/С-0004/kind',
      value: 'workPlan',
      findings: [
        {
          outcome: 'hint',
          at: 'systemDocuments//kind',
          message: 'missing',
          says: 'Среди документов системы нет: экспертная оценка.',
        },
      ],
    },
  ],
});

describe('a book without system documents', () => {
  test('has no data, which is not a pass', () => {
    const verdicts = [...systemDocumentsComplete.check(viewOf(registryOf({})), { today, settings })];
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['no-data']);
  });
});
