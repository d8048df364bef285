import { bothSidesAtMeeting } from '../../src/domain/rules/both-sides-at-meeting.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (meeting: Record<string, string> = {}): Book => ({
  meetings: [
    {
      key: 'В-0001',
      date: '2026-10-05',
      theme: 'План на год',
      partners: 'П-0001',
      participants: 'Заместитель директора по ВР (мы)\nЗаведующая библиотекой (партнёр)',
      ...meeting,
    },
  ],
  partners: [{ key: 'П-0001', name: 'Библиотека', status: 'active' }],
});
const cell = 'meetings/В-0001/participants' as const;

ruleTester(bothSidesAtMeeting, {
  accept: [
    { title: 'both sides by marks', book: book(), satisfied: 1 },
    {
      title: 'groups of a round table, among them other bodies',
      book: book({ participants: 'Педагоги школ\nРуководители социальных служб' }),
    },
    { title: 'partners chosen, nobody listed', book: book({ participants: '' }) },
  ],
  reject: [
    {
      title: 'our people alone',
      twin: book(),
      cell,
      value: 'Директор школы\nПедагоги',
      findings: [
        {
          outcome: 'remark',
          at: cell,
          message: 'onlyOurs',
          says: 'На встрече 05.10.2026 «План на год» записаны только наши участники.',
        },
      ],
    },
    {
      title: 'the partner alone',
      twin: book(),
      cell,
      value: 'Заведующая библиотекой (партнёр)',
      findings: [{ outcome: 'remark', at: cell, message: 'onlyPartner' }],
    },
    {
      title: 'nobody at all',
      twin: book({ participants: '' }),
      cell: 'meetings/В-0001/partners',
      value: '',
      findings: [{ outcome: 'no-data', at: cell, message: 'unstated' }],
    },
  ],
});
