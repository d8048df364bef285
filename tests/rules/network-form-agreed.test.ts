import { networkFormAgreed } from '../../src/domain/rules/network-form-agreed.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book: Book = {
  partners: [{ key: 'П-0001', name: 'Колледж', status: 'active' }],
  roadmap: [{ key: 'М-0001', partner: 'П-0001', activity: 'Пробы', result: 'Сетевая форма реализации программы' }],
  agreements: [{ key: 'Д-0001', partner: 'П-0001', kind: 'network' }],
};

ruleTester(networkFormAgreed, {
  accept: [
    { title: 'a network form with its contract', book, satisfied: 1 },
    {
      title: 'networking, which is no network form',
      book: { roadmap: [{ key: 'М-0001', activity: 'Сетевое взаимодействие школ' }] },
      satisfied: 0,
    },
  ],
  reject: [
    {
      title: 'a network form under another contract',
      twin: book,
      cell: 'agreements/Д-0001/kind',
      value: 'contract',
      findings: [
        {
          outcome: 'hint',
          at: 'roadmap/М-0001/result',
          message: 'missing',
          says: 'В записи «Сетевая форма реализации программы» названа сетевая форма, а договора о сетевой форме среди договорённостей нет.',
        },
      ],
    },
  ],
});
