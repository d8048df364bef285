import { questions } from '../../src/domain/check/attestations.ts';
import { attestationGiven } from '../../src/domain/rules/attestation-given.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book: Book = {
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }],
  attestations: questions.map(({ code, scope }) => ({
    key: `ОТ-${code}`,
    partner: scope === 'book' ? '' : 'П-0001',
    question: code,
    answer: 'yes',
  })),
};

ruleTester(attestationGiven, {
  accept: [
    { title: 'an answer to each of the twelve questions', book, satisfied: 12 },
    { title: 'a book without partners', book: {}, satisfied: 0 },
  ],
  reject: [
    {
      title: 'an answer about another partner',
      twin: book,
      cell: 'attestations/ОТ-P01-A1/partner',
      value: 'П-0002',
      findings: [
        {
          outcome: 'attestation',
          at: 'partners/П-0001/name',
          message: 'missing',
          says: 'Партнёр «Музей»: нужен ответ на вопрос «Партнёр вступил в проект и остаётся в нём по своей воле?».',
        },
      ],
    },
    {
      title: 'an honest «не знаю»',
      twin: book,
      cell: 'attestations/ОТ-P12-A1/answer',
      value: 'unknown',
      findings: [{ outcome: 'attestation', at: 'partners/П-0001/name', message: 'unknown' }],
    },
    {
      title: 'the question about the whole school',
      twin: book,
      cell: 'attestations/ОТ-P24-A1/question',
      value: '',
      findings: [{ outcome: 'attestation', at: 'attestations//answer', message: 'missing' }],
    },
  ],
});
