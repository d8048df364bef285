import { foreignFragmentsAbsent } from '../../src/domain/rules/foreign-fragments-absent.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (form: string, name = 'Библиотека'): Book => ({
  partners: [{ key: 'П-0001', name }],
  forms: [{ key: 'Ф-0001', partner: 'П-0001', form }],
});

ruleTester(foreignFragmentsAbsent, {
  accept: [
    { title: "a school's own words", book: book('экскурсии для обучающихся'), satisfied: 1 },
    { title: 'a kindergarten as the partner', book: book('концерт для дошкольников', 'МБДОУ «Детский сад № 5»') },
    { title: 'children on their way to school', book: book('подготовка дошкольников к школе') },
    {
      title: "a kindergarten's own book",
      book: book('концерт для дошкольников'),
      settings: { school: 'МБДОУ «Детский сад № 5»' },
      satisfied: 0,
    },
    {
      title: 'a book without the name of a school that speaks of preschoolers alone',
      book: book('концерт для дошкольников'),
      satisfied: 0,
    },
    { title: 'an empty book', book: {}, satisfied: 0 },
  ],
  reject: [
    {
      title: 'a remnant of another template',
      settings: { school: 'МБОУ СОШ № 5' },
      twin: book('концерт для обучающихся'),
      cell: 'forms/Ф-0001/form',
      value: 'концерт для дошкольников',
      findings: [
        {
          outcome: 'remark',
          at: 'forms/Ф-0001/form',
          message: 'remnant',
          says: 'В тексте школы «концерт для дошкольников» встречается «дошкольников». Похоже на фрагмент документа детского сада.',
        },
      ],
    },
    {
      title: 'two remnants in one cell',
      settings: { school: 'МБОУ СОШ № 5' },
      twin: book('концерты на площадке школы'),
      cell: 'forms/Ф-0001/form',
      value: 'концерты для дошкольников на площадке ДОУ',
      findings: [
        {
          outcome: 'remark',
          at: 'forms/Ф-0001/form',
          message: 'remnant',
          says: 'В тексте школы «концерты для дошкольников на площадке ДОУ» встречается «дошкольников» и ещё 1 слово детского сада. Похоже на фрагмент документа детского сада.',
        },
      ],
    },
  ],
});
