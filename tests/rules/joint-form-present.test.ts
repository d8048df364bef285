import { jointFormPresent } from '../../src/domain/rules/joint-form-present.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const together: Book = {
  partners: [{ key: 'П-0001', name: 'Библиотека', status: 'active', category: 'культура' }],
  forms: [
    { key: 'Ф-0001', partner: 'П-0001', form: 'использование ресурсов библиотеки' },
    { key: 'Ф-0002', partner: 'П-0001', form: 'литературные викторины' },
  ],
};

ruleTester(jointFormPresent, {
  accept: [
    { title: 'a form done together', book: together, satisfied: 1 },
    {
      title: 'a row of both sides in the roadmap',
      book: {
        partners: together.partners ?? [],
        roadmap: [{ key: 'М-0001', partner: 'П-0001', activity: 'Праздник', side: 'both' }],
      },
      satisfied: 1,
    },
    {
      title: 'a visit that is said to be joint',
      book: {
        partners: together.partners ?? [],
        forms: [{ key: 'Ф-0001', partner: 'П-0001', form: 'посещение музея совместно с сотрудниками' }],
      },
    },
  ],
  reject: [
    {
      title: 'forms of one side only',
      twin: together,
      cell: 'forms/Ф-0002/form',
      value: 'предоставление площадки для концерта',
      findings: [
        {
          outcome: 'remark',
          at: 'forms/Ф-0001/form',
          message: 'oneWay',
          says: 'С партнёром «Библиотека» записаны 2 формы, и общего дела среди них нет: использование ресурсов библиотеки; предоставление площадки для концерта.',
        },
      ],
    },
    {
      title: 'no form at all',
      twin: { partners: together.partners ?? [], forms: [{ key: 'Ф-0001', partner: 'П-0001', form: 'викторина' }] },
      cell: 'forms/Ф-0001/partner',
      value: 'П-0002',
      findings: [{ outcome: 'no-data', at: 'partners/П-0001/name', message: 'noForms' }],
    },
  ],
});
