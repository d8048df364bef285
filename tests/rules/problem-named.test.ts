import { problemNamed } from '../../src/domain/rules/problem-named.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book: Book = {
  partners: [
    { key: 'П-0001', name: 'Музей', status: 'active', problem: 'дети не знают края' },
    { key: 'П-0002', name: 'Театр', status: 'active', aim: 'свой спектакль' },
    { key: 'П-0003', name: 'Завод', status: 'potential' },
  ],
};

ruleTester(problemNamed, {
  accept: [{ title: 'a problem or an aim of each active partner', book, satisfied: 2 }],
  reject: [
    {
      title: 'neither problem nor aim',
      twin: book,
      cell: 'partners/П-0001/problem',
      value: '',
      findings: [
        {
          outcome: 'remark',
          at: 'partners/П-0001/problem',
          message: 'missing',
          says: 'Не записано, какую проблему школа решает вместе с партнёром «Музей».',
        },
      ],
    },
  ],
});
