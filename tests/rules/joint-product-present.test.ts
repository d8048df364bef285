import { jointProductPresent } from '../../src/domain/rules/joint-product-present.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book: Book = {
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }],
  forms: [{ key: 'Ф-0001', partner: 'П-0001', form: 'Ночь в музее', product: 'выставка' }],
};

ruleTester(jointProductPresent, {
  accept: [{ title: 'an exhibition made together', book, satisfied: 1 }],
  reject: [
    {
      title: 'forms without a product',
      twin: book,
      cell: 'forms/Ф-0001/product',
      value: '',
      findings: [
        {
          outcome: 'hint',
          at: 'partners/П-0001/name',
          message: 'none',
          says: 'С партнёром «Музей» не записан ни один совместный продукт.',
        },
      ],
    },
    {
      title: 'no forms at all',
      twin: book,
      cell: 'forms/Ф-0001/partner',
      value: 'П-0002',
      findings: [{ outcome: 'no-data', at: 'partners/П-0001/name', message: 'formless' }],
    },
  ],
});
