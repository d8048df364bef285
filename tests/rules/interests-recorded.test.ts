import { interestsRecorded } from '../../src/domain/rules/interests-recorded.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const recorded: Book = {
  partners: [
    {
      key: 'П-0001',
      name: 'Музей',
      status: 'active',
      schoolInterest: 'уроки краеведения',
      partnerInterest: 'постоянные посетители',
    },
  ],
};

ruleTester(interestsRecorded, {
  accept: [
    { title: 'both interests', book: recorded, satisfied: 1 },
    {
      title: 'a potential partner, silently',
      book: { partners: [{ key: 'П-0001', status: 'potential' }] },
      satisfied: 0,
    },
  ],
  reject: [
    {
      title: 'no interest of the partner',
      twin: recorded,
      cell: 'partners/П-0001/partnerInterest',
      value: '',
      findings: [
        {
          outcome: 'remark',
          at: 'partners/П-0001/partnerInterest',
          message: 'theirsMissing',
          says: 'Интерес партнёра «Музей» не записан, записан только интерес школы.',
        },
      ],
    },
    {
      title: 'no interest of the school',
      twin: recorded,
      cell: 'partners/П-0001/schoolInterest',
      value: '',
      findings: [{ outcome: 'remark', at: 'partners/П-0001/schoolInterest', message: 'oursMissing' }],
    },
    {
      title: 'an active partner with neither',
      twin: { partners: [{ key: 'П-0001', name: 'Музей', status: 'ended' }] },
      cell: 'partners/П-0001/status',
      value: 'active',
      findings: [{ outcome: 'no-data', at: 'partners/П-0001/partnerInterest', message: 'nothing' }],
    },
  ],
});
