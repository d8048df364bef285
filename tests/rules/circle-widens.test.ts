import { circleWidens } from '../../src/domain/rules/circle-widens.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (since: string, status = 'active'): Book => ({
  partners: [
    { key: 'П-0001', name: 'Музей', status: 'active', since: '2015' },
    { key: 'П-0002', name: 'Театр', status, since },
  ],
});

ruleTester(circleWidens, {
  accept: [
    { title: 'a partner of the last school year', book: book('2025'), satisfied: 1 },
    { title: 'a potential partner', book: book('', 'potential') },
    { title: 'an empty book', book: {}, satisfied: 0 },
  ],
  reject: [
    {
      title: 'a circle closed since 2024',
      twin: book('2025/2026'),
      cell: 'partners/П-0002/since',
      value: '2024/2025',
      findings: [
        {
          outcome: 'hint',
          at: 'partners//since',
          message: 'closed',
          says: 'За два учебных года нет ни новых, ни потенциальных партнёров; последний появился в 2024 году.',
        },
      ],
    },
    {
      title: 'a circle where words of one partner name no year',
      twin: book('2025/2026'),
      cell: 'partners/П-0002/since',
      value: '2 раза в год',
      findings: [{ outcome: 'hint', at: 'partners//since', message: 'closed' }],
    },
    {
      title: 'no year at any partner as absent data',
      twin: { partners: [{ key: 'П-0001', name: 'Музей', since: '2026' }] },
      cell: 'partners/П-0001/since',
      value: '',
      findings: [{ outcome: 'no-data', at: 'partners//since', message: 'unknown' }],
    },
  ],
});
