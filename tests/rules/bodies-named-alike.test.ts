import { bodiesNamedAlike } from '../../src/domain/rules/bodies-named-alike.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (name: string): Book => ({
  meetings: [
    {
      key: 'В-0001',
      participants:
        'Руководитель МКУ «Отдел по делам культуры, молодёжи и досуга администрации района»\nДиректора школ',
    },
  ],
  decisions: [{ key: 'Р-0001', meeting: 'В-0001', text: `Направить материалы в МКУ «${name}»` }],
});
const cell = 'decisions/Р-0001/text' as const;

ruleTester(bodiesNamedAlike, {
  accept: [
    { title: 'the beginning of the full name', book: book('Отдел по делам культуры, молодёжи и досуга'), satisfied: 1 },
    { title: 'another body', book: book('Отдел образования администрации района') },
  ],
  reject: [
    {
      title: 'two names of one body',
      twin: book('Отдел образования администрации района'),
      cell,
      value: 'Направить материалы в МКУ «Отдел культуры, молодёжи и досуга»',
      findings: [
        {
          outcome: 'hint',
          at: cell,
          message: 'twoNames',
          says: '«Отдел по делам культуры, молодёжи и досуга» и «Отдел культуры, молодёжи и досуга» – одна организация?',
        },
      ],
    },
  ],
});
