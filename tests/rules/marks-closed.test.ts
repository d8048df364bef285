import { marksClosed } from '../../src/domain/rules/marks-closed.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (form: string): Book => ({
  forms: [{ key: 'Ф-0001', partner: 'П-0001', form }],
  programme: [
    { key: 'ПР-0001', part: 'aim', text: 'Партнёры школы вместе растят детей и вместе отвечают за общее дело.' },
  ],
});

ruleTester(marksClosed, {
  accept: [
    { title: '«работа отряда («Заря»)»', book: book('работа отряда («Заря»)'), satisfied: 1 },
    { title: 'an empty book', book: {}, satisfied: 0 },
  ],
  reject: [
    {
      title: '«работа отряда («Заря»,»',
      twin: book('работа отряда («Заря»)'),
      cell: 'forms/Ф-0001/form',
      value: 'работа отряда («Заря»,',
      findings: [
        {
          outcome: 'remark',
          at: 'forms/Ф-0001/form',
          message: 'unclosed',
          says: 'Строка обрывается, скобка или кавычка не закрыта: «(„Заря“,».',
        },
      ],
    },
  ],
});
