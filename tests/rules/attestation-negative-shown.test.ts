import { attestationNegativeShown } from '../../src/domain/rules/attestation-negative-shown.ts';
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

ruleTester(attestationNegativeShown, {
  accept: [{ title: 'the newest mark alone', book, satisfied: 1 }],
  reject: [
    {
      title: 'a «нет»',
      twin: book,
      cell: 'attestations/ОТ-0001/answer',
      value: 'no',
      findings: [
        {
          outcome: 'remark',
          at: 'attestations/ОТ-0001/answer',
          message: 'no',
          says: 'На вопрос «Партнёр готов продолжать без дополнительных гарантий?» о партнёре «Музей» отвечено «нет»; ответ войдёт в отчёт как есть.',
        },
      ],
    },
    {
      title: 'a «частично» with a hint',
      twin: book,
      cell: 'attestations/ОТ-0001/answer',
      value: 'partly',
      findings: [{ outcome: 'hint', at: 'attestations/ОТ-0001/answer', message: 'partly' }],
    },
  ],
});
