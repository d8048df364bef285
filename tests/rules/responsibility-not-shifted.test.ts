import { responsibilityNotShifted } from '../../src/domain/rules/responsibility-not-shifted.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const shared = (role: string, initiator = 'ours'): Book => ({
  partners: [{ key: 'П-0001', name: 'Школа № 2', status: 'active', category: 'образование', initiator, role }],
  roadmap: [
    { key: 'М-0001', partner: 'П-0001', side: 'partner' },
    { key: 'М-0002', partner: 'П-0001', side: 'both' },
  ],
});

ruleTester(responsibilityNotShifted, {
  accept: [
    { title: 'a row the school answers for', book: shared(''), satisfied: 1 },
    { title: 'an initiative nobody recorded, silently', book: shared('', ''), satisfied: 0 },
  ],
  reject: [
    {
      title: 'every row left to the partner',
      twin: shared(''),
      cell: 'roadmap/М-0002/side',
      value: 'partner',
      findings: [
        {
          outcome: 'remark',
          at: 'partners/П-0001/initiator',
          message: 'shifted',
          says: 'Сотрудничество предложила школа, а за все дела (2 строки) отвечает только партнёр «Школа № 2».',
        },
      ],
    },
    {
      title: 'every row left to the other school of the pair',
      twin: shared('satellite'),
      cell: 'roadmap/М-0002/side',
      value: 'partner',
      findings: [{ outcome: 'violation', at: 'partners/П-0001/initiator', message: 'shifted' }],
    },
  ],
});
