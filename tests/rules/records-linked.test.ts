import { recordsLinked } from '../../src/domain/rules/records-linked.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book: Book = {
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }],
  forms: [
    { key: 'Ф-0001', partner: 'П-0001', form: 'экскурсии', effect: 'Э-0001' },
    { key: 'Ф-0002', partner: 'П-0001', form: 'выставки', effect: 'Э-0001; Э-0002' },
  ],
  effects: [
    { key: 'Э-0001', partner: 'П-0001', effect: 'знание края' },
    { key: 'Э-0002', partner: 'П-0001', effect: 'гордость за край' },
  ],
  roadmap: [{ key: 'М-0001', partner: 'П-0001', activity: 'Поход' }],
  meetings: [{ key: 'В-0001', date: '2026-10-01' }],
  decisions: [{ key: 'Р-0001', meeting: 'В-0001', text: 'Провести поход' }],
  agreements: [{ key: 'Д-0001', partner: 'П-0001', number: '5' }],
  exchange: [{ key: 'О-0001', partner: 'П-0001', what: 'зал' }],
};

ruleTester(recordsLinked, {
  accept: [
    { title: 'records that hold together', book, satisfied: 4 },
    {
      title: 'forms of a partner with a single effect',
      book: {
        partners: book.partners ?? [],
        forms: [{ key: 'Ф-0001', partner: 'П-0001' }],
        effects: [{ key: 'Э-0001', partner: 'П-0001' }],
      },
    },
  ],
  reject: [
    {
      title: 'a form that leads to no effect',
      twin: book,
      cell: 'forms/Ф-0001/effect',
      value: '',
      findings: [
        {
          outcome: 'remark',
          at: 'partners/П-0001/name',
          message: 'forms',
          says: 'У партнёра «Музей» 1 форма не ведёт ни к одному эффекту (всего форм: 2).',
        },
      ],
    },
    {
      title: 'an activity with nobody',
      twin: book,
      cell: 'roadmap/М-0001/partner',
      value: '',
      findings: [{ outcome: 'remark', at: 'roadmap/М-0001/partner', message: 'activity' }],
    },
    {
      title: 'a decision of a meeting that is not there',
      twin: book,
      cell: 'decisions/Р-0001/meeting',
      value: 'В-0009',
      findings: [{ outcome: 'remark', at: 'decisions/Р-0001/meeting', message: 'decision' }],
    },
    {
      title: 'an agreement with nobody',
      twin: book,
      cell: 'agreements/Д-0001/partner',
      value: '',
      findings: [{ outcome: 'remark', at: 'agreements/Д-0001/partner', message: 'agreement' }],
    },
    {
      title: 'a form with nobody',
      twin: book,
      cell: 'forms/Ф-0001/partner',
      value: '',
      findings: [
        {
          outcome: 'remark',
          at: 'forms/Ф-0001/partner',
          message: 'nobody',
          says: 'У записи «экскурсии» не указан партнёр: в карточку и документы она не попадёт.',
        },
      ],
    },
    {
      title: 'an exchange with a partner whose row was deleted',
      twin: book,
      cell: 'exchange/О-0001/partner',
      value: 'П-0009',
      findings: [
        {
          outcome: 'remark',
          at: 'exchange/О-0001/partner',
          message: 'gone',
          says: 'Запись «зал» относится к П-0009, но в «Партнёрах» такого ID нет: строку удалили или ID набран с ошибкой.',
        },
      ],
    },
    {
      title: 'an effect of a partner whose row was deleted',
      twin: book,
      cell: 'effects/Э-0002/partner',
      value: 'П-0009',
      findings: [{ outcome: 'remark', at: 'effects/Э-0002/partner', message: 'gone' }],
    },
    {
      title: 'an activity with a partner whose row was deleted',
      twin: book,
      cell: 'roadmap/М-0001/partner',
      value: 'П-0009',
      findings: [{ outcome: 'remark', at: 'roadmap/М-0001/partner', message: 'gone' }],
    },
    {
      title: 'an agreement with a partner whose row was deleted',
      twin: book,
      cell: 'agreements/Д-0001/partner',
      value: 'П-0009',
      findings: [{ outcome: 'remark', at: 'agreements/Д-0001/partner', message: 'gone' }],
    },
  ],
});
