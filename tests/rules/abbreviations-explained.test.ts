import { abbreviationsExplained } from '../../src/domain/rules/abbreviations-explained.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (form: string): Book => ({
  forms: [{ key: 'Ф-0001', partner: 'П-0001', form }],
  programme: [
    { key: 'ПР-0001', part: 'aim', text: 'Партнёры школы вместе растят детей и вместе отвечают за общее дело.' },
  ],
});

ruleTester(abbreviationsExplained, {
  accept: [
    { title: '«создание клубов»', book: book('создание клубов'), satisfied: 1 },
    { title: 'an empty book', book: {}, satisfied: 0 },
  ],
  reject: [
    {
      title: '«создание ПКС для учителей»',
      twin: book('создание клубов'),
      cell: 'forms/Ф-0001/form',
      value: 'создание ПКС для учителей',
      findings: [
        { outcome: 'hint', at: 'forms/Ф-0001/form', message: 'unexplained', says: 'Сокращение «ПКС» не расшифровано.' },
      ],
    },
  ],
});
