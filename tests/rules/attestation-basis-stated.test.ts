import { attestationBasisStated } from '../../src/domain/rules/attestation-basis-stated.ts';
import { markedBook as book } from './marked-book.ts';
import { ruleTester } from './rule-tester.ts';

ruleTester(attestationBasisStated, {
  accept: [{ title: 'the newest mark alone', book, satisfied: 1 }],
  reject: [
    {
      title: 'a «да» without a basis',
      twin: book,
      cell: 'attestations/ОТ-0001/basis',
      value: '',
      findings: [{ outcome: 'remark', at: 'attestations/ОТ-0001/basis', message: 'missing' }],
    },
  ],
});
