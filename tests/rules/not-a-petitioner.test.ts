import { notAPetitioner } from '../../src/domain/rules/not-a-petitioner.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const fair: Book = {
  partners: [{ key: 'П-0001', name: 'Библиотека', status: 'active', category: 'культура' }],
  exchange: [
    { key: 'О-0001', partner: 'П-0001', side: 'get', what: 'книги' },
    { key: 'О-0002', partner: 'П-0001', side: 'get', what: 'площадка' },
    { key: 'О-0003', partner: 'П-0001', side: 'give', what: 'концерт учеников' },
  ],
};

const small: Book = { ...fair, exchange: fair.exchange?.slice(1) ?? [] };

ruleTester(notAPetitioner, {
  accept: [
    { title: 'an exchange both ways', book: fair, satisfied: 1 },
    {
      title: 'a single request: too little to judge',
      book: { ...fair, exchange: fair.exchange?.slice(0, 1) ?? [] },
      satisfied: 0,
    },
  ],
  reject: [
    {
      title: 'three requests and no offer',
      twin: fair,
      cell: 'exchange/О-0003/side',
      value: 'get',
      findings: [
        {
          outcome: 'violation',
          at: 'partners/П-0001/name',
          message: 'onlyAsks',
          says: 'С партнёром «Библиотека» записано только то, что школа получает (3 записи), и ничего, что она даёт.',
        },
      ],
    },
    {
      title: 'a cancelled offer',
      twin: fair,
      cell: 'exchange/О-0003/state',
      value: 'cancelled',
      findings: [
        { outcome: 'violation', at: 'partners/П-0001/name', message: 'onlyAsks', args: { name: 'Библиотека', n: 2 } },
      ],
    },
    {
      title: 'offers alone',
      twin: small,
      cell: 'exchange/О-0002/side',
      value: 'give',
      findings: [{ outcome: 'hint', at: 'partners/П-0001/name', message: 'onlyGives' }],
    },
  ],
});
