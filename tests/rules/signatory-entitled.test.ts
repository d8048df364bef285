import { signatoryEntitled } from '../../src/domain/rules/signatory-entitled.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (signatory: string): Book => ({
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }],
  agreements: [
    {
      key: 'Д-0001',
      partner: 'П-0001',
      kind: 'contract',
      number: '5',
      partnerSignatory: signatory,
      actingUnder: 'Устава',
    },
  ],
});
const twin = { cell: 'agreements/Д-0001/actingUnder' as const, value: '' };

ruleTester(signatoryEntitled, {
  accept: [
    { title: 'a charter', book: book('директор музея'), satisfied: 1 },
    { title: 'a plan, which nobody signs so', book: { agreements: [{ key: 'Д-0001', kind: 'plan' }] }, satisfied: 0 },
  ],
  reject: [
    {
      title: 'a signatory without a document',
      twin: book('директор музея'),
      ...twin,
      findings: [
        {
          outcome: 'hint',
          at: 'agreements/Д-0001/actingUnder',
          message: 'missing',
          says: 'В договорённости № 5 не указано, на основании чего действует подписавший: директор музея.',
        },
      ],
    },
    {
      title: 'nobody named as absent data',
      twin: book(''),
      ...twin,
      findings: [{ outcome: 'no-data', at: 'agreements/Д-0001/actingUnder', message: 'unnamed' }],
    },
  ],
});
