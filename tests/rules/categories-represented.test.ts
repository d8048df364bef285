import { categoriesRepresented } from '../../src/domain/rules/categories-represented.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (...categories: string[]): Book => ({
  partners: categories.map((category, index) => ({ key: `П-000${index + 1}`, name: `Партнёр ${index}`, category })),
});

ruleTester(categoriesRepresented, {
  accept: [
    {
      title: 'all five sides of the dialogue',
      book: book('бизнес', 'НКО', 'культура', 'родители и семья', 'правопорядок'),
      satisfied: 1,
    },
  ],
  reject: [
    {
      title: 'a circle without business',
      twin: book('бизнес', 'НКО', 'культура', 'родители и семья', 'органы власти'),
      cell: 'partners/П-0001/category',
      value: 'спорт',
      findings: [
        {
          outcome: 'hint',
          at: 'partners//category',
          message: 'missing',
          says: 'Среди партнёров пока нет таких: бизнес.',
        },
      ],
    },
  ],
});
