import { attestationNegativeShown } from '../../src/domain/rules/attestation-negative-shown.ts';
import { markedBook as book } from './marked-book.ts';
import { ruleTester } from './rule-tester.ts';

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
