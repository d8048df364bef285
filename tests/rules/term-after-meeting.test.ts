import { termAfterMeeting } from '../../src/domain/rules/term-after-meeting.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (decision: Record<string, string>): Book => ({
  meetings: [{ key: 'В-0001', date: '2026-02-12' }],
  decisions: [{ key: 'Р-0001', meeting: 'В-0001', number: '5', periodText: '2026 – 2027 гг.', ...decision }],
});
const cell = 'decisions/Р-0001/startsOn' as const;

ruleTester(termAfterMeeting, {
  accept: [
    { title: 'the year of the meeting', book: book({ startsOn: '2026-01-01', endsOn: '2027-12-31' }), satisfied: 1 },
    { title: 'no dates', book: book({}), satisfied: 0 },
  ],
  reject: [
    {
      title: 'a term from the year before',
      twin: book({ startsOn: '2026-01-01', endsOn: '2027-12-31' }),
      cell,
      value: '2025-01-01',
      findings: [
        {
          outcome: 'remark',
          at: 'decisions/Р-0001/periodText',
          message: 'early',
          says: 'Пункт № 5: срок «2026 – 2027 гг.» начинается раньше встречи 12.02.2026.',
        },
      ],
    },
    {
      title: 'a day before the meeting',
      twin: book({ endsOn: '2026-02-12' }),
      cell: 'decisions/Р-0001/endsOn',
      value: '2026-02-11',
      findings: [{ outcome: 'remark', at: 'decisions/Р-0001/periodText', message: 'early' }],
    },
  ],
});
