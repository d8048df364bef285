import { bothSidesLead } from '../../src/domain/rules/both-sides-lead.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const rows = (...sides: string[]): Book => ({
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active', category: 'культура' }],
  roadmap: sides.map((side, index) => ({ key: `М-000${index + 1}`, partner: 'П-0001', activity: 'Дело', side })),
});

ruleTester(bothSidesLead, {
  accept: [
    { title: 'rows of each side', book: rows('ours', 'partner', 'ours'), satisfied: 1 },
    { title: 'rows of both sides', book: rows('both', 'both', 'both'), satisfied: 1 },
    { title: 'two rows of one side: too few to judge', book: rows('ours', 'ours'), satisfied: 0 },
    { title: 'a partner without rows, silently', book: rows(), satisfied: 0 },
  ],
  reject: [
    {
      title: 'every row ours',
      twin: rows('ours', 'partner', 'ours'),
      cell: 'roadmap/М-0002/side',
      value: 'ours',
      findings: [
        {
          outcome: 'remark',
          at: 'partners/П-0001/name',
          message: 'oneLeads',
          says: 'В дорожной карте с партнёром «Музей» 3 дела, и за каждое отвечает только школа.',
        },
      ],
    },
    {
      title: 'every row of parents: a hint',
      twin: {
        ...rows('partner', 'partner', 'both'),
        partners: [{ key: 'П-0001', name: 'Родители', status: 'active', category: 'родители и семья' }],
      },
      cell: 'roadmap/М-0003/side',
      value: 'partner',
      findings: [{ outcome: 'hint', at: 'partners/П-0001/name', message: 'oneLeads' }],
    },
    {
      title: 'five rows of six',
      twin: rows('ours', 'ours', 'ours', 'ours', 'partner', 'partner'),
      cell: 'roadmap/М-0005/side',
      value: 'ours',
      findings: [
        {
          outcome: 'hint',
          at: 'partners/П-0001/name',
          message: 'oneMostly',
          says: 'В дорожной карте с партнёром «Музей» за 5 из 6 дел отвечает школа.',
        },
      ],
    },
    {
      title: 'rows without a side',
      twin: rows('both', '', ''),
      cell: 'roadmap/М-0001/side',
      value: '',
      findings: [{ outcome: 'no-data', at: 'partners/П-0001/name', message: 'sidesUnknown' }],
    },
  ],
});
