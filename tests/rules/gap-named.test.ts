import { gapNamed } from '../../src/domain/rules/gap-named.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const explained: Book = {
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }],
  exchange: [
    { key: 'О-0001', partner: 'П-0001', side: 'get', what: 'лекции', gap: 'кадры' },
    { key: 'О-0002', partner: 'П-0001', side: 'get', what: 'экспонаты', gap: 'оборудование' },
    { key: 'О-0003', partner: 'П-0001', side: 'get', what: 'залы', gap: 'площадка' },
  ],
};

ruleTester(gapNamed, {
  accept: [
    { title: 'a gap for everything received', book: explained, satisfied: 1 },
    { title: 'nothing received, silently', book: { partners: explained.partners ?? [] }, satisfied: 0 },
  ],
  reject: [
    {
      title: 'one of three without a gap, as a hint',
      twin: explained,
      cell: 'exchange/О-0002/gap',
      value: '',
      findings: [
        {
          outcome: 'hint',
          at: 'exchange/О-0002/gap',
          message: 'gapUnknown',
          says: 'С партнёром «Музей» для 1 из 3 ресурсов не указано, какую нехватку он закрывает: «экспонаты».',
        },
      ],
    },
    {
      title: 'half without a gap',
      twin: { ...explained, exchange: explained.exchange?.slice(0, 2) ?? [] },
      cell: 'exchange/О-0001/gap',
      value: '',
      findings: [{ outcome: 'remark', at: 'exchange/О-0001/gap', message: 'gapUnknown' }],
    },
  ],
});
