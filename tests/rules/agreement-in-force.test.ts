import { agreementInForce } from '../../src/domain/rules/agreement-in-force.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (agreement: Record<string, string> = {}, partner: Record<string, string> = {}): Book => ({
  partners: [{ key: 'П-0001', name: 'Библиотека', status: 'active', category: 'культура', ...partner }],
  agreements: [{ key: 'Д-0001', partner: 'П-0001', kind: 'contract', number: '5', endsOn: '2027-05-31', ...agreement }],
  roadmap: [{ key: 'М-0001', partner: 'П-0001', activity: 'Неделя книги', endsOn: '2027-03-31' }],
});
const police: Book = {
  partners: [{ key: 'П-0001', name: 'ГИБДД', status: 'active', category: 'правопорядок' }],
  roadmap: [{ key: 'М-0001', partner: 'П-0001', endsOn: '2027-03-31', responsibleText: 'Инспектор' }],
};
const ending = (value: string, says: string) => ({
  title: `an agreement that ends on ${value}`,
  twin: book(),
  cell: 'agreements/Д-0001/endsOn' as const,
  value,
  findings: [{ outcome: 'remark' as const, at: 'agreements/Д-0001/endsOn' as const, message: 'ending' as const, says }],
});

ruleTester(agreementInForce, {
  accept: [
    { title: 'a contract in force', book: book(), satisfied: 1 },
    { title: 'a contract that ends in 61 days', book: book({ endsOn: '2027-01-21' }) },
    { title: 'a contract that renews itself', book: book({ endsOn: '2026-05-31', prolongation: 'yearly' }) },
    { title: 'a contract without an end', book: book({ endsOn: '' }) },
    { title: 'a joint plan with the police instead of a contract', book: police, satisfied: 1 },
    {
      title: 'parents, of whom neither is asked',
      book: { partners: [{ key: 'П-0001', name: 'Родители' }] },
      satisfied: 0,
    },
    { title: 'a partner of the past', book: book({ partner: '' }, { status: 'ended' }), satisfied: 0 },
  ],
  reject: [
    ending(
      '2027-01-20',
      'До конца договорённости 60 дней, она действует по 20.01.2027: договор № 5, партнёр «Библиотека».',
    ),
    ending(
      '2026-11-22',
      'До конца договорённости 1 день, она действует по 22.11.2026: договор № 5, партнёр «Библиотека».',
    ),
    ending(
      '2026-11-23',
      'До конца договорённости 2 дня, она действует по 23.11.2026: договор № 5, партнёр «Библиотека».',
    ),
    ending(
      '2026-12-12',
      'До конца договорённости 21 день, она действует по 12.12.2026: договор № 5, партнёр «Библиотека».',
    ),
    ending(
      '2026-12-02',
      'До конца договорённости 11 дней, она действует по 02.12.2026: договор № 5, партнёр «Библиотека».',
    ),
    ending('2026-11-21', 'Договорённость действует последний день, по 21.11.2026: договор № 5, партнёр «Библиотека».'),
    {
      title: 'a contract that ended while activities go on',
      twin: book(),
      cell: 'agreements/Д-0001/endsOn',
      value: '2026-10-31',
      findings: [
        {
          outcome: 'violation',
          at: 'agreements/Д-0001/endsOn',
          message: 'expired',
          says: 'Договорённость закончилась 31.10.2026, а дела запланированы до 31.03.2027: договор № 5, партнёр «Библиотека».',
        },
      ],
    },
    {
      title: 'a contract that ended after the last activity',
      twin: { ...book(), roadmap: [] },
      cell: 'agreements/Д-0001/endsOn',
      value: '2026-10-31',
      findings: [{ outcome: 'remark', at: 'agreements/Д-0001/endsOn', message: 'over' }],
    },
    {
      title: 'a contract marked as expired whatever its days say',
      twin: book(),
      cell: 'agreements/Д-0001/state',
      value: 'expired',
      findings: [{ outcome: 'remark', at: 'agreements/Д-0001/state', message: 'lapsed' }],
    },
    {
      title: 'a draft',
      twin: book(),
      cell: 'agreements/Д-0001/state',
      value: 'draft',
      findings: [{ outcome: 'remark', at: 'agreements/Д-0001/state', message: 'unsigned' }],
    },
    {
      title: 'no agreement as absent data, not as a pass',
      twin: book(),
      cell: 'agreements/Д-0001/partner',
      value: 'П-0009',
      findings: [{ outcome: 'no-data', at: 'partners/П-0001/name', message: 'missing' }],
    },
    {
      title: 'a potential partner without one with a hint',
      twin: book({}, { status: 'potential' }),
      cell: 'agreements/Д-0001/partner',
      value: 'П-0009',
      findings: [{ outcome: 'hint', at: 'partners/П-0001/name', message: 'potential' }],
    },
    {
      title: 'the police without a plan',
      twin: police,
      cell: 'roadmap/М-0001/responsibleText',
      value: '',
      findings: [{ outcome: 'no-data', at: 'partners/П-0001/name', message: 'planless' }],
    },
  ],
});
