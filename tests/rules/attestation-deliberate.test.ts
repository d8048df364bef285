import { attestationDeliberate } from '../../src/domain/rules/attestation-deliberate.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const marks = (count: number): Book => ({
  attestations: Array.from({ length: count }, (_, index) => ({
    key: `ОТ-${index}`,
    signer: 'Завуч',
    date: index === 0 ? '2026-10-01 12:06' : `2026-10-01 12:05:${index}`,
  })),
});

ruleTester(attestationDeliberate, {
  accept: [
    { title: 'twenty marks in a minute and one in the next', book: marks(21), satisfied: 2 },
    {
      title: 'marks of one day without a time',
      book: { attestations: marks(40).attestations?.map((mark) => ({ ...mark, date: '2026-10-01' })) ?? [] },
      satisfied: 0,
    },
  ],
  reject: [
    {
      title: 'twenty-one marks in a minute',
      twin: marks(21),
      cell: 'attestations/ОТ-0/date',
      value: '2026-10-01 12:05:59',
      findings: [
        {
          outcome: 'hint',
          at: 'attestations/ОТ-0/date',
          message: 'hasty',
          says: 'За одну минуту (Завуч) поставлена 21 отметка.',
        },
      ],
    },
  ],
});
