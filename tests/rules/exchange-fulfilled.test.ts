import { exchangeFulfilled } from '../../src/domain/rules/exchange-fulfilled.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const promise: Book = {
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }],
  exchange: [
    {
      key: 'О-0001',
      partner: 'П-0001',
      side: 'get',
      what: 'передвижная выставка',
      state: 'planned',
      period: 'до 1 мая 2027 г.',
    },
  ],
};

ruleTester(exchangeFulfilled, {
  accept: [
    { title: 'a promise whose term is not over', book: promise, satisfied: 1 },
    {
      title: 'the last day of the term',
      book: promise,
      today: '2027-05-01',
    },
    {
      title: 'an exchange nobody planned or did, silently',
      book: { ...promise, exchange: [{ key: 'О-0001', partner: 'П-0001', side: 'get', period: '2020 год' }] },
      satisfied: 0,
    },
  ],
  reject: [
    {
      title: 'a term that is over',
      twin: promise,
      cell: 'exchange/О-0001/period',
      value: 'до 1 мая 2026 г.',
      findings: [
        {
          outcome: 'remark',
          at: 'exchange/О-0001/state',
          message: 'overdue',
          says: 'Обмен с партнёром «Музей» («передвижная выставка»): срок вышел 01.05.2026, а отметки о выполнении нет.',
        },
      ],
    },
    {
      title: 'a promise without a term',
      twin: promise,
      cell: 'exchange/О-0001/period',
      value: '',
      findings: [{ outcome: 'no-data', at: 'exchange/О-0001/period', message: 'noPeriod' }],
    },
    {
      title: 'a term that cannot be read',
      twin: promise,
      cell: 'exchange/О-0001/period',
      value: 'как получится',
      findings: [{ outcome: 'no-data', at: 'exchange/О-0001/period', message: 'noPeriod' }],
    },
  ],
});
