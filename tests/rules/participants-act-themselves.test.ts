import { participantsActThemselves } from '../../src/domain/rules/participants-act-themselves.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (steps: Record<string, string> = {}): Book => ({
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }],
  forms: [
    {
      key: 'Ф-0001',
      partner: 'П-0001',
      form: 'Ночь в музее',
      planners: 'педагоги, музей',
      preparers: 'совет старшеклассников',
      conductors: 'обучающиеся',
      analysts: 'родители',
      ...steps,
    },
  ],
});

/** The same form of a partner of the past, who is then resumed. */
const resumed = (steps: Record<string, string>) => ({
  twin: { ...book(steps), partners: [{ key: 'П-0001', name: 'Музей', status: 'ended' }] },
  cell: 'partners/П-0001/status' as const,
  value: 'active',
});

ruleTester(participantsActThemselves, {
  accept: [{ title: 'participants in all four steps', book: book(), satisfied: 1 }],
  reject: [
    {
      title: 'one step left to the partner with a hint',
      twin: book(),
      cell: 'forms/Ф-0001/analysts',
      value: 'музей',
      findings: [
        {
          outcome: 'hint',
          at: 'forms/Ф-0001/analysts',
          message: 'almost',
          says: 'В деле «Ночь в музее» участники пока не анализируют.',
        },
      ],
    },
    {
      title: 'a resumed partner whose guests only watch',
      ...resumed({ conductors: 'музей', analysts: 'музей' }),
      findings: [
        {
          outcome: 'remark',
          at: 'forms/Ф-0001/conductors',
          message: 'absent',
          says: 'В деле «Ночь в музее» дети, родители и педагоги не проводят и не анализируют.',
        },
      ],
    },
    {
      title: 'a resumed partner with the four columns empty',
      ...resumed({ planners: '', preparers: '', conductors: '', analysts: '' }),
      findings: [{ outcome: 'no-data', at: 'forms/Ф-0001/planners', message: 'unstated' }],
    },
  ],
});
