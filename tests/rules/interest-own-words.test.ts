import { interestOwnWords } from '../../src/domain/rules/interest-own-words.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const own: Book = {
  partners: [
    { key: 'П-0001', name: 'Музей', status: 'active', partnerInterest: 'Новые посетители' },
    { key: 'П-0002', name: 'Театр', status: 'active', partnerInterest: 'новые  посетители' },
    { key: 'П-0003', name: 'Библиотека', status: 'active', partnerInterest: 'молодые читатели' },
    { key: 'П-0004', name: 'Завод', status: 'active', schoolInterest: 'экскурсии на завод' },
  ],
};

const copied = (key: string) =>
  ({ outcome: 'hint', at: `partners/${key}/partnerInterest`, message: 'sameForMany' }) as const;

ruleTester(interestOwnWords, {
  accept: [
    { title: 'the same words for two', book: own, satisfied: 4 },
    {
      title: 'a partner without interests, silently',
      book: { partners: [{ key: 'П-0001', status: 'active' }] },
      satisfied: 0,
    },
  ],
  reject: [
    {
      title: 'the same words for three',
      twin: own,
      cell: 'partners/П-0003/partnerInterest',
      value: 'новые посетители',
      findings: [
        {
          ...copied('П-0001'),
          says: 'Интерес у партнёра «Музей» записан теми же словами, что ещё у 2 партнёров: «Новые посетители».',
        },
        copied('П-0002'),
        copied('П-0003'),
      ],
    },
    {
      title: 'the same words for the school and the partner',
      twin: own,
      cell: 'partners/П-0004/partnerInterest',
      value: 'Экскурсии на завод',
      findings: [{ outcome: 'hint', at: 'partners/П-0004/partnerInterest', message: 'sameForBoth' }],
    },
  ],
});
