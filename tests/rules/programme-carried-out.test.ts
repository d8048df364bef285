import { programmeCarriedOut } from '../../src/domain/rules/programme-carried-out.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book: Book = {
  programme: [
    { key: 'ПР-0001', part: 'mechanism', text: 'проектная деятельность (социальные проекты)' },
    { key: 'ПР-0002', part: 'direction', text: 'обновление содержания дополнительных программ' },
    { key: 'ПР-0003', part: 'activity', text: 'Реализация образовательного процесса' },
    { key: 'ПР-0004', part: 'aim', text: 'воспитать гражданина' },
  ],
  forms: [
    {
      key: 'Ф-0001',
      mechanism: 'project',
      direction: 'обновление содержания программ',
      activityKind: 'implementation',
    },
    { key: 'Ф-0002', mechanism: 'action', direction: 'профориентация', activityKind: 'support' },
  ],
};

ruleTester(programmeCarriedOut, {
  accept: [{ title: 'mechanism, direction and kind of activity that the forms show', book, satisfied: 3 }],
  reject: [
    {
      title: 'a mechanism without forms',
      twin: book,
      cell: 'programme/ПР-0001/text',
      value: 'исследовательская деятельность',
      findings: [
        {
          outcome: 'remark',
          at: 'programme/ПР-0001/text',
          message: 'unused',
          says: 'Механизм «исследовательская деятельность»: в программе есть, а среди форм с партнёрами не встречается.',
        },
      ],
    },
    {
      title: 'a direction without forms',
      twin: book,
      cell: 'forms/Ф-0001/direction',
      value: 'наставничество',
      findings: [{ outcome: 'remark', at: 'programme/ПР-0002/text', message: 'unused' }],
    },
    {
      title: 'a column nobody filled as absent data',
      twin: {
        programme: [{ key: 'ПР-0001', part: 'mechanism', text: 'проекты' }],
        forms: [{ key: 'Ф-0001', mechanism: 'project' }],
      },
      cell: 'forms/Ф-0001/mechanism',
      value: '',
      findings: [{ outcome: 'no-data', at: 'programme/ПР-0001/text', message: 'unmarked' }],
    },
  ],
});
