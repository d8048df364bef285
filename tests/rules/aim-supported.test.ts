import { aimSupported } from '../../src/domain/rules/aim-supported.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book: Book = {
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active', aim: 'дети знают край' }],
  roadmap: [{ key: 'М-0001', partner: 'П-0001', activity: 'Поход' }],
};

ruleTester(aimSupported, {
  accept: [{ title: 'an aim and an activity', book, satisfied: 1 }],
  reject: [
    {
      title: 'an aim whose only activity was cancelled',
      twin: book,
      cell: 'roadmap/М-0001/state',
      value: 'cancelled',
      findings: [
        {
          outcome: 'remark',
          at: 'partners/П-0001/aim',
          message: 'idle',
          says: 'Цель с партнёром «Музей» – «дети знают край», а ни одного дела к ней нет.',
        },
      ],
    },
    {
      title: 'activities without an aim',
      twin: book,
      cell: 'partners/П-0001/aim',
      value: '',
      findings: [{ outcome: 'hint', at: 'partners/П-0001/aim', message: 'aimless' }],
    },
    {
      title: 'a resumed partner with neither as absent data',
      twin: { partners: [{ key: 'П-0001', name: 'Театр', status: 'ended' }] },
      cell: 'partners/П-0001/status',
      value: 'active',
      findings: [{ outcome: 'no-data', at: 'partners/П-0001/aim', message: 'unstated' }],
    },
  ],
});
