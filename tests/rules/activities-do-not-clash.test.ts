import { activitiesDoNotClash } from '../../src/domain/rules/activities-do-not-clash.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const row = (key: string, activity: string, startsOn: string, endsOn: string) => ({
  key,
  partner: 'П-0001',
  activity,
  startsOn,
  endsOn,
  side: 'ours',
  post: 'зам. директора по ВР',
});

const plan: Book = {
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }],
  roadmap: [
    row('М-0001', 'Экскурсия', '2027-05-03', '2027-05-04'),
    row('М-0002', 'Экскурсия', '2027-05-11', '2027-05-12'),
    row('М-0003', 'Выставка', '2027-05-11', '2027-05-12'),
    row('М-0004', 'Лекция', '2027-04-11', '2027-04-12'),
  ],
};

ruleTester(activitiesDoNotClash, {
  accept: [
    { title: 'the same activity at another time', book: plan, satisfied: 1 },
    { title: 'an empty roadmap, silently', book: {}, satisfied: 0 },
    {
      title: 'rows that are done, however alike',
      book: {
        roadmap: ['М-0001', 'М-0002'].map((key) => ({
          ...row(key, 'Урок', '2027-05-03', '2027-05-04'),
          state: 'done',
        })),
      },
      satisfied: 1,
    },
    {
      title: 'four activities of everybody in one month',
      book: {
        roadmap: [1, 2, 3, 4].map((n) => ({
          ...row(`М-000${n}`, `Дело ${n}`, '2027-05-01', '2027-05-31'),
          post: 'классные руководители',
        })),
      },
    },
  ],
  reject: [
    {
      title: 'the same activity at the same time',
      twin: plan,
      cell: 'roadmap/М-0002/startsOn',
      value: '2027-05-04',
      findings: [
        {
          outcome: 'remark',
          at: 'roadmap/М-0002/activity',
          message: 'twice',
          says: 'Дело «Экскурсия» стоит в дорожной карте дважды на то же время: ещё и в строке М-0001.',
        },
      ],
    },
    {
      title: 'four activities of one person in one month',
      twin: plan,
      cell: 'roadmap/М-0004/endsOn',
      value: '2027-05-12',
      findings: [
        {
          outcome: 'hint',
          at: 'roadmap/М-0001/post',
          message: 'overloaded',
          says: 'За 4 дела в мае 2027 года отвечает один человек: зам. директора по ВР.',
        },
      ],
    },
  ],
});
