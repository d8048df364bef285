import { attestationCurrent } from '../../src/domain/rules/attestation-current.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book: Book = {
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }],
  attestations: [
    {
      key: 'ОТ-0001',
      partner: 'П-0001',
      question: 'P23-A1',
      answer: 'yes',
      basis: 'беседа 01.10.2026',
      date: '2026-10-01 12:00',
      until: '2027-08-31',
    },
    {
      key: 'ОТ-0002',
      partner: 'П-0001',
      question: 'P23-A1',
      answer: 'no',
      date: '2025-10-01 12:00',
      until: '2026-08-31',
    },
  ],
};

ruleTester(attestationCurrent, {
  accept: [{ title: 'the newest mark alone', book, satisfied: 1 }],
  reject: [
    {
      title: 'a mark whose day has passed',
      twin: book,
      cell: 'attestations/ОТ-0001/until',
      value: '2026-11-20',
      findings: [
        {
          outcome: 'remark',
          at: 'attestations/ОТ-0001/until',
          message: 'outdated',
          says: 'Отметка о партнёре «Музей» устарела 20.11.2026: «Партнёр готов продолжать без дополнительных гарантий?».',
        },
      ],
    },
  ],
});
