import { expect, test } from 'vitest';
import { viewOf } from '../../src/domain/registry/view.ts';
import { exitOrderStated } from '../../src/domain/rules/exit-order-stated.ts';
import { exitOrderStatedText } from '../../src/texts/ru/rules/exit-order-stated.ts';
import { type Book, registryOf, ruleTester, settings, today } from './rule-tester.ts';

const contract: Book = {
  partners: [{ key: 'П-0001', name: 'Библиотека', status: 'active' }],
  agreements: [
    {
      key: 'Д-0001',
      partner: 'П-0001',
      kind: 'contract',
      number: '5',
      startsOn: '2026-09-01',
      exitOrder: 'уведомление за 30 дней',
    },
  ],
};

const withTerm = (endsOn: string): Book => ({
  ...contract,
  agreements: [{ ...contract.agreements?.[0], key: 'Д-0001', endsOn }],
});

ruleTester(exitOrderStated, {
  accept: [
    { title: 'an exit order', book: contract, satisfied: 1 },
    {
      title: 'a joint plan and a body acting by law, silently',
      book: {
        partners: [{ key: 'П-0001', name: 'Отдел полиции', status: 'active' }],
        agreements: [
          { key: 'Д-0001', partner: 'П-0001', kind: 'plan' },
          { key: 'Д-0002', partner: 'П-0001', kind: 'statutory' },
        ],
      },
      satisfied: 0,
    },
    {
      title: 'an agreement that is over, silently',
      book: {
        partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }],
        agreements: [{ key: 'Д-0001', partner: 'П-0001', kind: 'contract', state: 'expired' }],
      },
      satisfied: 0,
    },
  ],
  reject: [
    {
      title: 'an open agreement without an exit',
      twin: contract,
      cell: 'agreements/Д-0001/exitOrder',
      value: '',
      findings: [
        {
          outcome: 'remark',
          at: 'agreements/Д-0001/exitOrder',
          message: 'openEnded',
          says: 'Договорённость № 5 с партнёром «Библиотека» бессрочная, а как из неё выйти, не указано.',
        },
      ],
    },
    {
      title: 'a school year without an exit, as a hint',
      twin: withTerm('2027-08-31'),
      cell: 'agreements/Д-0001/exitOrder',
      value: '',
      findings: [
        {
          outcome: 'hint',
          at: 'agreements/Д-0001/exitOrder',
          message: 'shortTerm',
          says: 'Договорённость № 5 с партнёром «Библиотека» до 31.08.2027 не говорит, как из неё выйти.',
        },
      ],
    },
    {
      title: 'three years without an exit',
      twin: withTerm('2029-08-31'),
      cell: 'agreements/Д-0001/exitOrder',
      value: '',
      findings: [{ outcome: 'remark', at: 'agreements/Д-0001/exitOrder', message: 'longTerm' }],
    },
  ],
});

test('the repair writes a ready clause into the cell', () => {
  const at = { sheet: 'agreements', key: 'Д-0001', field: 'exitOrder' } as const;
  const verdict = { outcome: 'remark', at, partner: 'П-0001', message: 'openEnded' } as const;
  const repairs = exitOrderStated.repair?.(verdict, viewOf(registryOf(contract)), { today, settings });
  expect(repairs).toEqual([{ at, value: exitOrderStatedText.clause }]);
});
