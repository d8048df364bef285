import { meetingHeld } from '../../src/domain/rules/meeting-held.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book: Book = {
  partners: [
    { key: 'П-0001', name: 'Музей', status: 'active' },
    { key: 'П-0002', name: 'Театр', status: 'active' },
    { key: 'П-0003', name: 'Завод', status: 'ended' },
  ],
  meetings: [{ key: 'В-0001', date: '2026-09-01', partners: 'П-0001; П-0009' }],
  contacts: [{ key: 'К-0001', date: '2026-10-05', partner: 'П-0002' }],
};

ruleTester(meetingHeld, {
  accept: [{ title: 'a meeting or a visit in the school year', book, satisfied: 2 }],
  reject: [
    {
      title: 'a meeting of the last school year',
      twin: book,
      cell: 'meetings/В-0001/date',
      value: '2026-08-31',
      findings: [
        {
          outcome: 'remark',
          at: 'partners/П-0001/name',
          message: 'none',
          says: 'В 2026/2027 учебном году не записано ни одной встречи с партнёром «Музей».',
        },
      ],
    },
    {
      title: 'a visit to somebody else',
      twin: book,
      cell: 'contacts/К-0001/partner',
      value: 'П-0001',
      findings: [{ outcome: 'remark', at: 'partners/П-0002/name', message: 'none' }],
    },
  ],
});
