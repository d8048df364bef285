import { exchangeOnBothSides } from '../../src/domain/rules/exchange-on-both-sides.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const exchange = (status: string, category = 'культура'): Book => ({
  partners: [{ key: 'П-0001', name: 'Музей', status, category }],
  exchange: [
    { key: 'О-0001', partner: 'П-0001', side: 'give', what: 'экскурсоводы' },
    { key: 'О-0002', partner: 'П-0001', side: 'get', what: 'экспонаты' },
  ],
});
const single = (status: string): Book => ({
  ...exchange(status),
  exchange: [{ key: 'О-0001', partner: 'П-0001', side: '', what: 'экскурсии' }],
});

ruleTester(exchangeOnBothSides, {
  accept: [
    { title: 'both sides', book: exchange('active'), satisfied: 1 },
    { title: 'a former partner, silently', book: single('ended'), satisfied: 0 },
  ],
  reject: [
    {
      title: 'nothing given',
      twin: exchange('active'),
      cell: 'exchange/О-0001/side',
      value: 'get',
      findings: [
        {
          outcome: 'remark',
          at: 'partners/П-0001/name',
          message: 'giveMissing',
          says: 'Для партнёра «Музей» записано, что школа получает, но не записано, что она даёт.',
        },
      ],
    },
    {
      title: 'nothing received any more',
      twin: exchange('active'),
      cell: 'exchange/О-0002/state',
      value: 'cancelled',
      findings: [{ outcome: 'remark', at: 'partners/П-0001/name', message: 'getMissing' }],
    },
    {
      title: 'nothing given to parents: a hint',
      twin: exchange('active', 'родители и семья'),
      cell: 'exchange/О-0001/side',
      value: 'get',
      findings: [{ outcome: 'hint', at: 'partners/П-0001/name', message: 'giveMissing' }],
    },
    {
      title: 'an active partner without an exchange',
      twin: single('ended'),
      cell: 'partners/П-0001/status',
      value: 'active',
      findings: [{ outcome: 'no-data', at: 'partners/П-0001/name', message: 'nothing' }],
    },
    {
      title: 'a potential partner without an offer: a hint',
      twin: single('ended'),
      cell: 'partners/П-0001/status',
      value: 'potential',
      findings: [{ outcome: 'hint', at: 'partners/П-0001/name', message: 'offerFirst' }],
    },
  ],
});
