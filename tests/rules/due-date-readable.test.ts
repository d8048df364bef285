import { describe, expect, test } from 'vitest';
import { viewOf } from '../../src/domain/registry/view.ts';
import { dueDateReadable } from '../../src/domain/rules/due-date-readable.ts';
import { type Book, changed, registryOf, ruleTester, settings, today } from './rule-tester.ts';

const dated: Book = {
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }],
  roadmap: [
    {
      key: 'М-0001',
      partner: 'П-0001',
      activity: 'Совместные экскурсии',
      periodText: 'сентябрь 2026',
      startsOn: '2026-09-01',
      endsOn: '2026-09-30',
      schoolYear: '2026/2027',
    },
  ],
};

const words: Book = { roadmap: [{ key: 'М-0001', activity: 'Встречи', periodText: 'октябрь 2026' }] };
const event: Book = {
  roadmap: [{ key: 'М-0001', activity: 'Большой концерт', startsOn: '2026-12-01', endsOn: '2026-12-31' }],
};
const at = 'roadmap/М-0001/periodText';

ruleTester(dueDateReadable, {
  accept: [
    { title: 'a month with its year', book: dated, satisfied: 1 },
    { title: 'dates without words', book: event, satisfied: 1 },
    {
      title: 'a recurrence',
      book: { roadmap: [{ key: 'М-0001', activity: 'Консультации', periodText: 'ежемесячно' }] },
      satisfied: 1,
    },
    { title: 'no term at all: another rule asks for it', book: { roadmap: [{ key: 'М-0001' }] }, satisfied: 0 },
    {
      title: 'a row that is done, whatever its term',
      book: {
        roadmap: [
          { key: 'М-0001', periodText: 'сентябрь', state: 'done' },
          { key: 'М-0002', periodText: 'сентябрь 2026', state: 'done' },
        ],
      },
      satisfied: 1,
    },
  ],
  reject: [
    {
      title: 'a month without a year',
      twin: dated,
      cell: 'roadmap/М-0001/periodText',
      value: 'Сентябрь _',
      findings: [
        {
          outcome: 'remark',
          at,
          message: 'yearInferred',
          says: 'Дело «Совместные экскурсии»: в сроке «Сентябрь _» нет года; по учебному году принято 01.09.2026 – 30.09.2026.',
        },
      ],
    },
    {
      title: 'a month where no school year is known',
      settings: { schoolYear: '' },
      twin: words,
      cell: 'roadmap/М-0001/periodText',
      value: 'октябрь',
      findings: [{ outcome: 'remark', at, message: 'noYear', says: 'Дело «Встречи»: в сроке «октябрь» нет года.' }],
    },
    {
      title: 'words that are no term',
      twin: words,
      cell: 'roadmap/М-0001/periodText',
      value: 'как договоримся',
      findings: [
        {
          outcome: 'violation',
          at,
          message: 'unreadable',
          says: 'Дело «Встречи»: срок «как договоримся» не удалось прочитать.',
        },
      ],
    },
    {
      title: 'an end before the beginning',
      twin: event,
      cell: 'roadmap/М-0001/startsOn',
      value: '2027-01-15',
      findings: [
        {
          outcome: 'remark',
          at: 'roadmap/М-0001/endsOn',
          message: 'reversed',
          says: 'Дело «Большой концерт»: окончание 31.12.2026 стоит раньше начала 15.01.2027.',
        },
      ],
    },
    {
      title: 'a single date cell with words in it',
      twin: { roadmap: [{ key: 'М-0001', activity: 'Встречи', endsOn: '2026-12-01' }] },
      cell: 'roadmap/М-0001/endsOn',
      value: 'к зиме',
      findings: [
        {
          outcome: 'violation',
          at,
          message: 'unreadable',
          says: 'Дело «Встречи»: срок «к зиме» не удалось прочитать.',
        },
      ],
    },
    {
      title: 'more than ten months',
      twin: dated,
      cell: 'roadmap/М-0001/endsOn',
      value: '2027-08-31',
      findings: [{ outcome: 'remark', at, message: 'tooLong' }],
    },
    {
      title: 'a year for an event of one day',
      twin: event,
      cell: 'roadmap/М-0001/startsOn',
      value: '2026-01-01',
      findings: [{ outcome: 'remark', at, message: 'longForEvent' }],
    },
  ],
});

describe('the repair writes the year into the term', () => {
  test.each([
    ['Сентябрь _', 'Сентябрь 2026'],
    ['апрель', 'апрель 2027'],
    ['Сентябрь - май', '01.09.2026 – 31.05.2027'],
  ])('%s → %s', (periodText, value) => {
    const view = viewOf(registryOf(changed(dated, at, periodText)));
    const context = { today, settings };
    const verdict = [...dueDateReadable.check(view, context)].find(({ message }) => message === 'yearInferred');
    expect(verdict && dueDateReadable.repair?.(verdict, view, context)).toEqual([{ at: verdict?.at, value }]);
  });
});
