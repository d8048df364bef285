import { resourcesNotDuplicated } from '../../src/domain/rules/resources-not-duplicated.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const varied: Book = {
  partners: ['П-0001', 'П-0002', 'П-0003'].map((key) => ({ key, name: key, status: 'active', category: 'культура' })),
  exchange: [
    { key: 'О-0001', partner: 'П-0001', side: 'get', resource: 'площадка', gap: 'не хватает методики' },
    { key: 'О-0002', partner: 'П-0002', side: 'get', resource: 'площадка' },
    { key: 'О-0003', partner: 'П-0003', side: 'get', resource: 'методика' },
  ],
};

const noGap: Book = {
  ...varied,
  exchange: varied.exchange?.map((row) => ({ ...row, resource: 'площадка', gap: '' })) ?? [],
};

ruleTester(resourcesNotDuplicated, {
  accept: [
    { title: 'the gap filled by one of them', book: varied, satisfied: 1 },
    { title: 'the same from all while nothing else is lacking', book: noGap, satisfied: 1 },
    { title: 'no exchange at all, silently', book: { partners: varied.partners ?? [] }, satisfied: 0 },
  ],
  reject: [
    {
      title: 'the same from three and the gap open',
      twin: varied,
      cell: 'exchange/О-0003/resource',
      value: 'площадка',
      findings: [
        {
          outcome: 'hint',
          at: 'exchange/О-0001/resource',
          message: 'duplicated',
          says: 'Ресурс «площадка» получаем от 3 партнёров категории «культура», а ресурса «методика», которого не хватает, не даёт никто.',
        },
      ],
    },
    {
      title: 'a gap that appeared',
      twin: noGap,
      cell: 'exchange/О-0002/gap',
      value: 'кадры',
      findings: [{ outcome: 'hint', at: 'exchange/О-0001/resource', message: 'duplicated' }],
    },
  ],
});
