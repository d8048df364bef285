import { attestationCurrent } from '../../src/domain/rules/attestation-current.ts';
import { markedBook as book } from './marked-book.ts';
import { ruleTester } from './rule-tester.ts';

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
