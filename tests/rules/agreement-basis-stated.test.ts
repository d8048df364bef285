import { agreementBasisStated } from '../../src/domain/rules/agreement-basis-stated.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book: Book = {
  partners: [{ key: 'П-0001', name: 'МБУК «Музей»', status: 'active' }],
  agreements: [
    { key: 'Д-0001', partner: 'П-0001', number: '5', basis: 'Устав' },
    { key: 'Д-0002', partner: 'П-0001', number: '4', state: 'archived' },
  ],
};

ruleTester(agreementBasisStated, {
  accept: [{ title: 'a charter, and an archived agreement without one', book, satisfied: 1 }],
  reject: [
    {
      title: 'no basis',
      twin: book,
      cell: 'agreements/Д-0001/basis',
      value: '',
      findings: [
        {
          outcome: 'hint',
          at: 'agreements/Д-0001/basis',
          message: 'missing',
          says: 'У договорённости № 5 с партнёром «МБУК „Музей“» не указано основание.',
        },
      ],
    },
  ],
});
