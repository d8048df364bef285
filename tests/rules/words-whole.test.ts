import { wordsWhole } from '../../src/domain/rules/words-whole.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (form: string): Book => ({
  forms: [{ key: 'Ф-0001', partner: 'П-0001', form }],
  roadmap: [{ key: 'М-0001', activity: 'Партнёры школы собираются вместе' }],
});

ruleTester(wordsWhole, {
  accept: [
    { title: '«партнёры школы»', book: book('партнёры школы'), satisfied: 1 },
    { title: 'an empty book', book: {}, satisfied: 0 },
  ],
  reject: [
    {
      title: '«парт нёры школы»',
      twin: book('партнёры школы'),
      cell: 'forms/Ф-0001/form',
      value: 'парт нёры школы',
      findings: [
        {
          outcome: 'hint',
          at: 'forms/Ф-0001/form',
          message: 'torn',
          says: 'Похоже, одно слово разорвано на «парт» и «нёры».',
        },
      ],
    },
  ],
});
