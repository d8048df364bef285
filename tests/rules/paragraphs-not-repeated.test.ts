import { paragraphsNotRepeated } from '../../src/domain/rules/paragraphs-not-repeated.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (form: string): Book => ({
  forms: [{ key: 'Ф-0001', partner: 'П-0001', form }],
  programme: [
    { key: 'ПР-0001', part: 'aim', text: 'Партнёры школы вместе растят детей и вместе отвечают за общее дело.' },
  ],
});

ruleTester(paragraphsNotRepeated, {
  accept: [
    { title: '«общее дело»', book: book('общее дело'), satisfied: 1 },
    { title: 'an empty book', book: {}, satisfied: 0 },
  ],
  reject: [
    {
      title: '«Партнёры школы вместе растят детей и вместе отвечают за общее дело.»',
      twin: book('общее дело'),
      cell: 'forms/Ф-0001/form',
      value: 'Партнёры школы вместе растят детей и вместе отвечают за общее дело.',
      findings: [
        {
          outcome: 'hint',
          at: 'programme/ПР-0001/text',
          message: 'repeated',
          says: 'Одно и то же сказано дважды: «Партнёры школы вместе растят детей и вместе…».',
        },
      ],
    },
  ],
});
