import { decisionCarriedOver } from '../../src/domain/rules/decision-carried-over.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (decision: Record<string, string> = {}): Book => ({
  meetings: [{ key: 'В-0001', date: '2026-10-22' }],
  roadmap: [
    { key: 'М-0001', activity: 'Ярмарка профессий', endsOn: '2027-03-01', responsibleText: 'педагог-психолог' },
  ],
  decisions: [
    {
      key: 'Р-0001',
      meeting: 'В-0001',
      number: '4',
      text: 'Провести ярмарку',
      responsible: 'заместитель директора',
      periodText: 'март 2027 г.',
      ...decision,
    },
  ],
});

ruleTester(decisionCarriedOver, {
  accept: [
    { title: 'a decision of 30 days with responsible and term', book: book(), satisfied: 1 },
    {
      title: 'one that names neither, but its row does',
      book: book({ responsible: '', periodText: '', activity: 'М-0001' }),
    },
    { title: 'a single action', book: book({ responsible: '', periodText: '', state: 'oneOff' }) },
  ],
  reject: [
    {
      title: 'no responsible',
      twin: book(),
      cell: 'decisions/Р-0001/responsible',
      value: '',
      findings: [
        {
          outcome: 'violation',
          at: 'decisions/Р-0001/responsible',
          message: 'ownerless',
          says: 'Пункт № 4 от 22.10.2026 «Провести ярмарку»: не назван ответственный.',
        },
      ],
    },
    {
      title: 'no term',
      twin: book(),
      cell: 'decisions/Р-0001/periodText',
      value: '',
      findings: [{ outcome: 'remark', at: 'decisions/Р-0001/periodText', message: 'termless' }],
    },
    {
      title: 'neither, when the row it had is gone',
      twin: book({ responsible: '', periodText: '', activity: 'М-0001' }),
      cell: 'decisions/Р-0001/activity',
      value: '',
      findings: [
        {
          outcome: 'violation',
          at: 'decisions/Р-0001/responsible',
          message: 'neither',
          says: 'Пункт № 4 от 22.10.2026 «Провести ярмарку»: не названы ни ответственный, ни срок.',
        },
      ],
    },
    {
      title: 'no row after 31 days',
      twin: book(),
      cell: 'meetings/В-0001/date',
      value: '2026-10-21',
      findings: [
        {
          outcome: 'remark',
          at: 'decisions/Р-0001/activity',
          message: 'unplanned',
          says: 'Пункт № 4 от 21.10.2026 «Провести ярмарку»: 31 день после встречи, а в дорожной карте его нет.',
        },
      ],
    },
    {
      title: 'an addressee whose mark is gone',
      twin: {
        ...book({ addressees: 'Школам — отправлено 01.11.2026' }),
        meetings: [{ key: 'В-0001', date: '2026-09-01' }],
      },
      cell: 'decisions/Р-0001/addressees',
      value: 'Школам',
      findings: [{ outcome: 'remark', at: 'decisions/Р-0001/activity', message: 'unplanned' }],
    },
  ],
});
