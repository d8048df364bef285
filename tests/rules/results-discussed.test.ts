import { resultsDiscussed } from '../../src/domain/rules/results-discussed.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const dueRows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    key: `М-000${index}`,
    activity: `Дело ${index}`,
    endsOn: '2026-10-01',
  }));
const book = (count: number): Book => ({
  meetings: [{ key: 'В-0001', date: '2026-11-01', agenda: '1. О ходе выполнения плана' }],
  roadmap: dueRows(count),
});
const silent = (count: number, says: string) => ({
  title: `${count} due rows of which no meeting speaks`,
  twin: book(count),
  cell: 'meetings/В-0001/agenda' as const,
  value: '1. О новогоднем празднике',
  findings: [{ outcome: 'hint' as const, at: 'meetings//agenda' as const, message: 'silent' as const, says }],
});
const sentence = (due: string) =>
  `В 2026/2027 учебном году подошёл срок ${due}, а результаты не обсуждались ни на одной встрече.`;

ruleTester(resultsDiscussed, {
  accept: [
    { title: 'a meeting that turned to the results', book: book(2), satisfied: 1 },
    {
      title: 'a book where nothing is due yet',
      book: { roadmap: [{ key: 'М-0001', endsOn: '2027-05-01' }] },
      satisfied: 0,
    },
  ],
  reject: [
    silent(1, sentence('1 дела')),
    silent(2, sentence('2 дел')),
    silent(5, sentence('5 дел')),
    silent(11, sentence('11 дел')),
    silent(21, sentence('21 дела')),
  ],
});
