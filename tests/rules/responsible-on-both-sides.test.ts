import { responsibleOnBothSides } from '../../src/domain/rules/responsible-on-both-sides.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const named: Book = {
  partners: [
    {
      key: 'П-0001',
      name: 'Музей',
      status: 'active',
      category: 'культура',
      ourResponsible: 'зам. директора по ВР',
      partnerResponsible: 'методист',
    },
  ],
};

const onlyOurs: Book = {
  partners: [{ key: 'П-0001', name: 'Музей', status: 'suspended', ourResponsible: 'зам. директора по ВР' }],
};

ruleTester(responsibleOnBothSides, {
  accept: [
    { title: 'both named', book: named, satisfied: 1 },
    { title: 'a suspended partner, silently', book: onlyOurs, satisfied: 0 },
  ],
  reject: [
    {
      title: 'nobody at the partner',
      twin: named,
      cell: 'partners/П-0001/partnerResponsible',
      value: '',
      findings: [
        {
          outcome: 'remark',
          at: 'partners/П-0001/partnerResponsible',
          message: 'theirsMissing',
          says: 'Назван только ответственный от школы. Кто отвечает у партнёра «Музей»?',
        },
      ],
    },
    {
      title: 'nobody at the school',
      twin: named,
      cell: 'partners/П-0001/ourResponsible',
      value: '',
      findings: [{ outcome: 'remark', at: 'partners/П-0001/ourResponsible', message: 'oursMissing' }],
    },
    {
      title: 'a partner that became active again',
      twin: { partners: [{ key: 'П-0001', name: 'Музей', status: 'potential' }] },
      cell: 'partners/П-0001/status',
      value: 'active',
      findings: [{ outcome: 'no-data', at: 'partners/П-0001/ourResponsible', message: 'nobody' }],
    },
  ],
});
