import { notOneOff } from '../../src/domain/rules/not-one-off.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (recurrence = ''): Book => ({
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }],
  roadmap: [
    { key: 'М-0001', partner: 'П-0001', endsOn: '2026-05-01', recurrence },
    { key: 'М-0002', partner: 'П-0001', schoolYear: '2026/2027' },
  ],
});

ruleTester(notOneOff, {
  accept: [
    { title: 'an activity in each of two school years', book: book(), satisfied: 1 },
    {
      title: 'one that is repeated',
      book: { ...book('monthly'), roadmap: (book('monthly').roadmap ?? []).slice(0, 1) },
    },
  ],
  reject: [
    {
      title: 'a single activity',
      twin: book(),
      cell: 'roadmap/М-0001/endsOn',
      value: '2025-08-31',
      findings: [
        {
          outcome: 'hint',
          at: 'partners/П-0001/name',
          message: 'single',
          says: 'За два учебных года с партнёром «Музей» записано одно дело.',
        },
      ],
    },
    {
      title: 'no activity as absent data',
      twin: { ...book('monthly'), roadmap: (book('monthly').roadmap ?? []).slice(0, 1) },
      cell: 'roadmap/М-0001/partner',
      value: 'П-0002',
      findings: [{ outcome: 'no-data', at: 'partners/П-0001/name', message: 'none' }],
    },
  ],
});
