import { receivedHasEffect } from '../../src/domain/rules/received-has-effect.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const shown: Book = {
  partners: [{ key: 'П-0001', name: 'Завод', status: 'active' }],
  exchange: [{ key: 'О-0001', partner: 'П-0001', side: 'get', what: 'станки', state: 'done' }],
  effects: [{ key: 'Э-0001', partner: 'П-0001', effect: 'ребята выбрали рабочую профессию' }],
};

ruleTester(receivedHasEffect, {
  accept: [
    { title: 'an effect of the partner', book: shown, satisfied: 1 },
    {
      title: 'a resource only planned, silently',
      book: {
        partners: shown.partners ?? [],
        exchange: [{ key: 'О-0001', partner: 'П-0001', side: 'get', state: 'planned' }],
      },
      satisfied: 0,
    },
  ],
  reject: [
    {
      title: 'the effect of somebody else',
      twin: shown,
      cell: 'effects/Э-0001/partner',
      value: 'П-0002',
      findings: [
        {
          outcome: 'hint',
          at: 'exchange/О-0001/what',
          message: 'noEffect',
          says: 'Ресурс «станки» от партнёра «Завод» получен, но для этого партнёра не записано ни одного результата.',
        },
      ],
    },
  ],
});
