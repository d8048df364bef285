import { sinceKnown } from '../../src/domain/rules/since-known.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book: Book = { partners: [{ key: 'П-0001', name: 'Музей', status: 'active', since: '2019' }] };

ruleTester(sinceKnown, {
  accept: [
    { title: 'a year', book, satisfied: 1 },
    {
      title: 'a year in words',
      book: { partners: [{ key: 'П-0001', name: 'Музей', status: 'active', since: 'с 2019 года' }] },
      satisfied: 1,
    },
  ],
  reject: [
    {
      title: 'words that name no year',
      twin: book,
      cell: 'partners/П-0001/since',
      value: '2 раза в год',
      findings: [{ outcome: 'no-data', at: 'partners/П-0001/since', message: 'unknown' }],
    },
    {
      title: 'no year as absent data, not as a pass',
      twin: book,
      cell: 'partners/П-0001/since',
      value: '',
      findings: [
        {
          outcome: 'no-data',
          at: 'partners/П-0001/since',
          message: 'unknown',
          says: 'Не указано, с какого года школа сотрудничает с партнёром «Музей».',
        },
      ],
    },
  ],
});
