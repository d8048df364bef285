import { dueDateKept } from '../../src/domain/rules/due-date-kept.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book: Book = {
  partners: [{ key: 'П-0001', name: 'Библиотека', status: 'active' }],
  roadmap: [
    { key: 'М-0001', partner: 'П-0001', activity: 'Неделя книги', endsOn: '2026-11-21', responsibleText: 'педагог' },
    { key: 'М-0002', partner: 'П-0001', activity: 'Викторина', endsOn: '2026-10-01', state: 'done', evidence: 'пр. 5' },
    { key: 'М-0003', partner: 'П-0001', activity: 'Поход', endsOn: '2026-10-01', state: 'postponed' },
  ],
  decisions: [{ key: 'Р-0001', number: '2', text: 'Обсудить план', endsOn: '2026-12-01', state: 'open' }],
};
const overdue = (value: string, says: string) => ({
  title: `an activity due on ${value}`,
  twin: book,
  cell: 'roadmap/М-0001/endsOn' as const,
  value,
  findings: [{ outcome: 'violation' as const, at: 'roadmap/М-0001/state' as const, message: 'overdue' as const, says }],
});

ruleTester(dueDateKept, {
  accept: [
    { title: 'what is due today, done with evidence, postponed or still ahead', book, satisfied: 4 },
    {
      title: 'a row without a date, of which another rule speaks',
      book: { roadmap: [{ key: 'М-0001' }] },
      satisfied: 0,
    },
    {
      title: 'a cancelled row',
      book: { roadmap: [{ key: 'М-0001', endsOn: '2026-01-01', state: 'cancelled' }] },
      satisfied: 0,
    },
  ],
  reject: [
    overdue('2026-11-20', '«Неделя книги»: срок прошёл 1 день назад, отвечает: педагог.'),
    overdue('2026-11-19', '«Неделя книги»: срок прошёл 2 дня назад, отвечает: педагог.'),
    overdue('2026-11-10', '«Неделя книги»: срок прошёл 11 дней назад, отвечает: педагог.'),
    overdue('2026-10-31', '«Неделя книги»: срок прошёл 21 день назад, отвечает: педагог.'),
    {
      title: 'a term without a year, dated by the school year',
      twin: {
        ...book,
        roadmap: [
          {
            key: 'М-0001',
            partner: 'П-0001',
            activity: 'Неделя книги',
            periodText: 'октябрь 2026',
            endsOn: '2026-12-31',
            schoolYear: '2026/2027',
          },
          {
            key: 'М-0004',
            partner: 'П-0001',
            activity: 'Ярмарка',
            periodText: 'октябрь',
            endsOn: '2026-12-31',
            schoolYear: '2026/2027',
          },
        ],
      },
      cell: 'roadmap/М-0004/endsOn',
      value: '2026-10-31',
      findings: [
        {
          outcome: 'remark',
          at: 'roadmap/М-0004/state',
          message: 'perhapsOverdue',
          says: '«Ярмарка»: срок прошёл 21 день назад; год в сроке не написан и взят из учебного года.',
        },
      ],
    },
    {
      title: 'a done activity without evidence',
      twin: book,
      cell: 'roadmap/М-0002/evidence',
      value: '',
      findings: [{ outcome: 'remark', at: 'roadmap/М-0002/evidence', message: 'unproven' }],
    },
    {
      title: 'an open decision whose day has passed',
      twin: book,
      cell: 'decisions/Р-0001/endsOn',
      value: '2026-11-16',
      findings: [
        {
          outcome: 'violation',
          at: 'decisions/Р-0001/state',
          message: 'decisionOverdue',
          says: 'Решение № 2 «Обсудить план»: срок прошёл 5 дней назад.',
        },
      ],
    },
  ],
});
