import { effectAudienceWide } from '../../src/domain/rules/effect-audience-wide.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book: Book = {
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }],
  effects: [{ key: 'Э-0001', partner: 'П-0001', effect: 'знание края', audience: 'микрорайон' }],
};
const twin = { twin: book, cell: 'effects/Э-0001/audience' as const };

ruleTester(effectAudienceWide, {
  accept: [{ title: 'an effect for the neighbourhood', book, satisfied: 1 }],
  reject: [
    {
      title: 'an effect for the participants alone',
      ...twin,
      value: 'участники мероприятия',
      findings: [
        {
          outcome: 'hint',
          at: 'effects/Э-0001/audience',
          message: 'narrow',
          says: 'Эффект «знание края» записан только для участников мероприятия.',
        },
      ],
    },
    {
      title: 'nobody named',
      ...twin,
      value: '',
      findings: [{ outcome: 'no-data', at: 'effects/Э-0001/audience', message: 'unstated' }],
    },
  ],
});
