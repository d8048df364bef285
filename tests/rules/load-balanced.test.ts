import { loadBalanced } from '../../src/domain/rules/load-balanced.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const rows = (ours: number, theirs: number): Book => ({
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }],
  roadmap: Array.from({ length: ours + theirs }, (_, index) => ({
    key: `М-000${index + 1}`,
    partner: 'П-0001',
    side: index < ours ? 'ours' : 'partner',
  })),
});

ruleTester(loadBalanced, {
  accept: [
    { title: 'three times more', book: rows(6, 2), satisfied: 1 },
    { title: 'five rows: too few to judge', book: rows(5, 0), satisfied: 0 },
  ],
  reject: [
    {
      title: 'seven times more',
      twin: rows(6, 2),
      cell: 'roadmap/М-0008/side',
      value: 'ours',
      findings: [
        {
          outcome: 'hint',
          at: 'partners/П-0001/name',
          message: 'uneven',
          says: 'С партнёром «Музей» нагрузка неровная: у школы 7 дел, у партнёра – 1.',
        },
      ],
    },
    {
      title: 'everything on the partner',
      twin: rows(2, 4),
      cell: 'roadmap/М-0001/side',
      value: 'partner',
      findings: [{ outcome: 'hint', at: 'partners/П-0001/name', message: 'uneven' }],
    },
  ],
});
