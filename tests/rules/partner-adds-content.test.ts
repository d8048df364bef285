import { partnerAddsContent } from '../../src/domain/rules/partner-adds-content.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const content: Book = {
  partners: [{ key: 'П-0001', name: 'Завод', status: 'active' }],
  exchange: [
    { key: 'О-0001', partner: 'П-0001', side: 'get', resource: 'площадка' },
    { key: 'О-0002', partner: 'П-0001', side: 'get', resource: 'кадры' },
  ],
};

ruleTester(partnerAddsContent, {
  accept: [
    { title: 'people besides premises', book: content, satisfied: 1 },
    {
      title: 'a contribution whose kind is not said, silently',
      book: { partners: content.partners ?? [], exchange: [{ key: 'О-0001', partner: 'П-0001', side: 'get' }] },
      satisfied: 0,
    },
  ],
  reject: [
    {
      title: 'premises and money alone',
      twin: content,
      cell: 'exchange/О-0002/resource',
      value: 'финансовый',
      findings: [
        {
          outcome: 'hint',
          at: 'exchange/О-0001/resource',
          message: 'bareResource',
          says: 'Вклад партнёра «Завод» записан только так: площадка, финансовый.',
        },
      ],
    },
  ],
});
